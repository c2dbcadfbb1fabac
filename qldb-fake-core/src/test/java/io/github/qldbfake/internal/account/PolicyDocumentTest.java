package io.github.qldbfake.internal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PolicyDocumentTest {

  private static final String TABLE =
      "arn:aws:qldb:us-east-1:123456789012:ledger/cars/table/BFJKdXg4vtF7pKd5DJdaY8";
  private static final String OTHER =
      "arn:aws:qldb:us-east-1:123456789012:ledger/cars/table/4Yq7vdDSLcc3vnZ8Vrc7X4";
  private static final String SELECT = "qldb:PartiQLSelect";
  private static final String INSERT = "qldb:PartiQLInsert";

  private static Policies read(String json) {
    return Policies.NONE.plus(PolicyDocument.read(json));
  }

  private static Policies readStatement(String elements) {
    return read("{\"Version\": \"2012-10-17\", \"Statement\": {" + elements + "}}");
  }

  private static void assertRefused(String json, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PolicyDocument.read(json))
        .withMessageContaining(message);
  }

  @Test
  void aDocumentAsTheDeveloperGuideShowsItIsRead() {
    Policies policies =
        read(
            """
            {
              "Version": "2012-10-17",
              "Id": "reader",
              "Statement": [
                {
                  "Sid": "QLDBSendCommandPermission",
                  "Effect": "Allow",
                  "Action": "qldb:SendCommand",
                  "Resource": "arn:aws:qldb:us-east-1:123456789012:ledger/cars"
                },
                {
                  "Sid": "QLDBPartiQLReadOnlyPermissions",
                  "Effect": "Allow",
                  "Action": ["qldb:PartiQLSelect", "qldb:PartiQLHistoryFunction"],
                  "Resource": [
                    "arn:aws:qldb:us-east-1:123456789012:ledger/cars/table/*",
                    "arn:aws:qldb:us-east-1:123456789012:ledger/cars/information_schema/user_tables"
                  ]
                }
              ]
            }
            """);

    assertThat(policies.allow(SELECT, TABLE)).isTrue();
    assertThat(policies.allow("qldb:PartiQLHistoryFunction", TABLE)).isTrue();
    assertThat(policies.allow(INSERT, TABLE)).isFalse();
  }

  @Test
  void theStatementMayBeAnObjectAndTheVersionMayBeAbsent() {
    Policies policies =
        read("{\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"qldb:*\",\"Resource\":\"*\"}}");

    assertThat(policies.allow(SELECT, TABLE)).isTrue();
  }

  @Test
  void aDenyIsRead() {
    Policies policies =
        read(
            """
            {"Statement": [
              {"Effect": "Deny", "Action": "qldb:PartiQLInsert", "Resource": "*"},
              {"Effect": "Allow", "Action": "*", "Resource": "*"}]}
            """);

    assertThat(policies.allow(SELECT, TABLE)).isTrue();
    assertThat(policies.allow(INSERT, TABLE)).isFalse();
  }

  @Test
  void notActionIsAboutAllOtherActions() {
    Policies policies =
        readStatement(
            "\"Effect\": \"Allow\", \"NotAction\": [\"qldb:PartiQLInsert\"], \"Resource\": \"*\"");

    assertThat(policies.allow(SELECT, TABLE)).isTrue();
    assertThat(policies.allow(INSERT, TABLE)).isFalse();
  }

  @Test
  void notResourceIsAboutAllOtherResources() {
    Policies policies =
        readStatement(
            "\"Effect\": \"Allow\", \"Action\": \"*\", \"NotResource\": \"" + TABLE + "\"");

    assertThat(policies.allow(SELECT, OTHER)).isTrue();
    assertThat(policies.allow(SELECT, TABLE)).isFalse();
  }

  @Test
  void anEscapeOfJsonIsUnderstood() {
    Policies policies =
        readStatement(
            "\"Effect\": \"Allow\", \"Action\": \"qldb:\\u0050artiQL*\", \"Resource\": \""
                + TABLE.replace("/", "\\/")
                + "\"");

    assertThat(policies.allow(SELECT, TABLE)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"Condition", "Principal", "NotPrincipal", "Resources"})
  void anElementThatIsNotEvaluatedIsRefusedByName(String element) {
    assertRefused(
        "{\"Statement\": {\"Effect\": \"Allow\", \"Action\": \"*\", \"Resource\": \"*\", \""
            + element
            + "\": {}}}",
        "the element \"" + element + "\" of a statement is not supported");
  }

  @Test
  void anUnknownElementOfThePolicyIsRefusedByName() {
    assertRefused(
        "{\"Statements\": []}", "the element \"Statements\" of a policy is not supported");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | The policy is no JSON",
        "{ | The policy is no JSON",
        "{} {} | The policy is no JSON",
        "[] | a policy must be an object",
        "null | a policy must be an object",
        "{} | the element \"Statement\" is missing",
        "{\"Statement\": []} | it has no statement",
        "{\"Statement\": null} | the element \"Statement\" is null",
        "{\"Statement\": [\"*\"]} | a statement must be an object",
        "{\"Statement\": {}, \"Statement\": {}} | \"Statement\" of a policy is given twice",
        "{\"Version\": \"2012-10-18\", \"Statement\": {}} | the version \"2012-10-18\" is not known",
        "{\"Version\": 2012, \"Statement\": {}} | the element \"Version\" must be a string"
      })
  void aMalformedPolicyIsRefused(String json, String message) {
    assertRefused(json, message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'Action': '*', 'Resource': '*' | the element \"Effect\" is missing",
        "'Effect': 'allow', 'Action': '*', 'Resource': '*' | the effect \"allow\" is neither",
        "'Effect': 'Allow', 'Resource': '*' | either Action or NotAction",
        "'Effect': 'Allow', 'Action': '*', 'NotAction': 's3:*', 'Resource': '*'"
            + " | either Action or NotAction",
        "'Effect': 'Allow', 'Action': '*' | either Resource or NotResource",
        "'Effect': 'Allow', 'Action': [], 'Resource': '*' | at least one action",
        "'Effect': 'Allow', 'Action': '*', 'Resource': [] | at least one resource",
        "'Effect': 'Allow', 'Action': 5, 'Resource': '*' | \"Action\" must be a string",
        "'Effect': 'Allow', 'Action': ['*', null], 'Resource': '*' | \"Action\" must be a string",
        "'Effect': 'Allow', 'Action': 'Select', 'Resource': '*' | must begin with a service",
        "'Effect': 'Allow', 'Action': '*', 'Resource': 'cars' | must be an ARN or *"
      },
      quoteCharacter = '~')
  void aMalformedStatementIsRefused(String elements, String message) {
    assertRefused("{\"Statement\": {" + elements.replace('\'', '"') + "}}", message);
  }
}

package io.github.qldbfake.internal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.qldbfake.internal.account.PolicyStatement.Effect;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PoliciesTest {

  private static final String SELECT = "qldb:PartiQLSelect";
  private static final String LEDGER = "arn:aws:qldb:us-east-1:123456789012:ledger/cars";
  private static final String TABLE = LEDGER + "/table/BFJKdXg4vtF7pKd5DJdaY8";

  private static Policies with(PolicyStatement... statements) {
    return Policies.NONE.plus(List.of(statements));
  }

  private static PolicyStatement allow(String action, String resource) {
    return PolicyStatement.of(Effect.ALLOW, action, resource);
  }

  private static PolicyStatement deny(String action, String resource) {
    return PolicyStatement.of(Effect.DENY, action, resource);
  }

  @Test
  void policiesMoveWithTheResourcesTheyName() {
    Policies moved = with(allow(SELECT, LEDGER + "/*")).moved("123456789012", "999999999999");
    String there = TABLE.replace("123456789012", "999999999999");
    assertThat(moved.allow(SELECT, there)).isTrue();
    assertThat(moved.allow(SELECT, TABLE)).isFalse();
  }

  @Test
  void whatIsAllowedIsAllowed() {
    assertThat(with(allow(SELECT, TABLE)).allow(SELECT, TABLE)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"*", "qldb:*", "qldb:PartiQL*", "qldb:*Select", "QLDB:partiqlselect", "*:*"})
  void anActionFitsItsPatternWhateverItsCase(String action) {
    assertThat(with(allow(action, "*")).allow(SELECT, TABLE)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"qldb:PartiQLInsert", "s3:*", "qldb:PartiQLSelect?", "qldb:SendCommand"})
  void anActionThatDoesNotFitIsNotAllowed(String action) {
    assertThat(with(allow(action, "*")).allow(SELECT, TABLE)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        TABLE,
        LEDGER + "/*",
        LEDGER + "/table/*",
        LEDGER + "/table/BFJKdXg4vtF7pKd5DJdaY?",
        "arn:aws:qldb:*:*:ledger/*/table/*",
        "arn:aws:qldb:*"
      })
  void aResourceFitsItsPattern(String resource) {
    assertThat(with(allow(SELECT, resource)).allow(SELECT, TABLE)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        LEDGER,
        LEDGER + "/table/cars",
        LEDGER + "/table/bfjkdxg4vtf7pkd5djday8",
        LEDGER + "/information_schema/user_tables",
        "arn:aws:qldb:us-east-1:123456789012:ledger/boats/table/*",
        "arn:aws:qldb:eu-west-1:123456789012:ledger/cars/table/*",
        "arn:aws:qldb:us-east-1:111111111111:ledger/cars/table/*"
      })
  void aResourceThatDoesNotFitIsNotAllowed(String resource) {
    assertThat(with(allow(SELECT, resource)).allow(SELECT, TABLE)).isFalse();
  }

  @Test
  void aDenialWinsWhereverItStands() {
    assertThat(with(deny(SELECT, TABLE), allow("*", "*")).allow(SELECT, TABLE)).isFalse();
    assertThat(with(allow("*", "*"), deny(SELECT, TABLE)).allow(SELECT, TABLE)).isFalse();
  }

  @Test
  void aDenialLeavesOtherTablesAlone() {
    Policies policies = with(allow("*", "*"), deny(SELECT, TABLE));

    assertThat(policies.allow(SELECT, LEDGER + "/table/4Yq7vdDSLcc3vnZ8Vrc7X4")).isTrue();
  }

  @Test
  void aDenialAllowsNothingElse() {
    assertThat(with(deny("qldb:PartiQLInsert", "*")).allow(SELECT, TABLE)).isFalse();
  }

  @Test
  void permissionsOfSeveralPoliciesAddUp() {
    Policies policies =
        with(allow("qldb:PartiQLInsert", "*")).plus(List.of(allow(SELECT, LEDGER + "/*")));

    assertThat(policies.allow(SELECT, TABLE)).isTrue();
    assertThat(policies.allow("qldb:PartiQLInsert", TABLE)).isTrue();
  }

  @Test
  void actionAndResourceMustFitInOneStatement() {
    Policies policies = with(allow(SELECT, LEDGER), allow("qldb:PartiQLInsert", TABLE));

    assertThat(policies.allow(SELECT, TABLE)).isFalse();
  }

  @Test
  void anActionWithoutAServiceIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> allow("PartiQLSelect", "*"))
        .withMessage(
            "The action \"PartiQLSelect\" of a policy must begin with a service, like qldb:*");
  }

  @Test
  void aResourceThatIsNoArnIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> allow(SELECT, "table/*"))
        .withMessage("The resource \"table/*\" of a policy must be an ARN or *");
  }

  @Test
  void aPolicyVariableIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> allow(SELECT, "arn:aws:qldb:*:*:ledger/${aws:username}/*"))
        .withMessageContaining("policy variable");
  }
}

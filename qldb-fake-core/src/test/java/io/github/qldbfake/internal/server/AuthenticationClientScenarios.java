package io.github.qldbfake.internal.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.RunningFake.Place;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.qldb.QldbClient;
import software.amazon.awssdk.services.qldb.model.PermissionsMode;
import software.amazon.awssdk.services.qldbsession.QldbSessionClient;

/** Requests of the SDK's clients to an account that asks for signatures. */
abstract class AuthenticationClientScenarios {

  private static final String KEY = "AKIDEXAMPLE";
  private static final String SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";

  private final ControlPlaneFixture fixture;

  AuthenticationClientScenarios(Place place) {
    this.fixture = new ControlPlaneFixture(place);
  }

  @BeforeEach
  void signaturesAreAskedFor() {
    fixture.create("cars");
    fixture.account.requireSignatures(KEY, SECRET);
  }

  @AfterEach
  void stop() {
    fixture.close();
  }

  private SigningClients signing(String keyId, String secret) {
    return new SigningClients(fixture.clock, keyId, secret);
  }

  private void assertRefused(SigningClients clients, String code, String message) {
    try (QldbClient client = clients.controlPlane(fixture.account)) {
      assertThatThrownBy(() -> create(client))
          .isInstanceOfSatisfying(
              AwsServiceException.class,
              error -> {
                assertThat(error.statusCode()).isEqualTo(403);
                assertThat(error.awsErrorDetails().errorCode()).isEqualTo(code);
                assertThat(error.awsErrorDetails().errorMessage()).startsWith(message);
              });
    }
    fixture.account.acceptAnySignature();
    assertThat(fixture.client.listLedgers(r -> {}).ledgers()).hasSize(1);
  }

  private static void create(QldbClient client) {
    client.createLedger(r -> r.name("fresh").permissionsMode(PermissionsMode.ALLOW_ALL));
  }

  @Test
  void theRightSecretOpensTheControlPlane() {
    try (QldbClient client = signing(KEY, SECRET).controlPlane(fixture.account)) {
      create(client);
      String arn = client.describeLedger(r -> r.name("fresh")).arn();
      client.tagResource(r -> r.resourceArn(arn).tags(Map.of("a b", "\u00e9")));
      client.untagResource(r -> r.resourceArn(arn).tagKeys("x&y", "a b", "c+d"));
      assertThat(client.listTagsForResource(r -> r.resourceArn(arn)).tags()).isEmpty();
      assertThat(client.listLedgers(r -> r.maxResults(5)).ledgers()).hasSize(2);
      assertThat(client.getDigest(r -> r.name("fresh")).digest().asByteArray()).hasSize(32);
      client.updateLedger(r -> r.name("fresh").deletionProtection(false));
      client.deleteLedger(r -> r.name("fresh"));
    }
  }

  @Test
  void theRightSecretOpensSessions() {
    try (QldbSessionClient client = signing(KEY, SECRET).sessions(fixture.account)) {
      assertThat(client.sendCommand(r -> r.startSession(s -> s.ledgerName("cars"))).startSession())
          .isNotNull();
    }
  }

  @Test
  void theKeyLeadsToItsAccountWithoutAPath() {
    try (QldbClient client = signing(KEY, SECRET).controlPlane(fixture.fake.endpoint())) {
      assertThat(client.describeLedger(r -> r.name("cars")).arn()).contains(fixture.account.id());
    }
  }

  @Test
  void everyKeyOfAnAccountMaySign() {
    fixture.account.requireSignatures("AKIDOTHER", "other");
    for (SigningClients clients : List.of(signing(KEY, SECRET), signing("AKIDOTHER", "other"))) {
      try (QldbClient client = clients.controlPlane(fixture.account)) {
        assertThat(client.listLedgers(r -> {}).ledgers()).hasSize(1);
      }
    }
  }

  @Test
  void aWrongSecretIsRefused() {
    assertRefused(
        signing(KEY, "wrong"),
        "InvalidSignatureException",
        "The request signature we calculated does not match the signature you provided. Check"
            + " your AWS Secret Access Key and signing method.");
  }

  @Test
  void theKeyOfAnotherAccountIsRefused() {
    fixture.fake.newAccount().requireSignatures("AKIDOTHER", "other");
    assertRefused(
        signing("AKIDOTHER", "other"),
        "UnrecognizedClientException",
        "The security token included in the request is invalid.");
  }

  @Test
  void theIdOfTheAccountIsNoKeyAnyMore() {
    assertRefused(
        signing(fixture.account.id(), "secret"),
        "UnrecognizedClientException",
        "The security token included in the request is invalid.");
  }

  @Test
  void aSignatureThatComesTooLateIsRefused() {
    InstantSource early = InstantSource.fixed(fixture.clock.instant());
    fixture.clock.advance(Duration.ofSeconds(301));
    assertRefused(
        new SigningClients(early, KEY, SECRET),
        "InvalidSignatureException",
        "Signature expired: 20200707T163406Z is now earlier than 20200707T163407Z"
            + " (20200707T163907Z - 5 min.)");
  }

  @Test
  void aSignatureOfTheFutureIsRefused() {
    InstantSource late = InstantSource.fixed(fixture.clock.instant().plusSeconds(301));
    assertRefused(
        new SigningClients(late, KEY, SECRET),
        "InvalidSignatureException",
        "Signature not yet current: 20200707T163907Z is still later than 20200707T163906Z"
            + " (20200707T163406Z + 5 min.)");
  }

  @Test
  void aClockMayBeFiveMinutesOff() {
    InstantSource early = InstantSource.fixed(fixture.clock.instant());
    fixture.clock.advance(Duration.ofMinutes(5));
    try (QldbClient client = new SigningClients(early, KEY, SECRET).controlPlane(fixture.account)) {
      assertThat(client.listLedgers(r -> {}).ledgers()).hasSize(1);
    }
  }

  @Test
  void sessionsAreRefusedTheSameWay() {
    try (QldbSessionClient client = signing(KEY, "wrong").sessions(fixture.account)) {
      assertThatThrownBy(() -> client.sendCommand(r -> r.startSession(s -> s.ledgerName("cars"))))
          .isInstanceOfSatisfying(
              AwsServiceException.class,
              error -> {
                assertThat(error.statusCode()).isEqualTo(403);
                assertThat(error.awsErrorDetails().errorCode())
                    .isEqualTo("InvalidSignatureException");
              });
    }
  }

  @Test
  void otherAccountsAskForNothing() {
    try (QldbClient client = Clients.controlPlane(fixture.fake.newAccount())) {
      assertThat(client.listLedgers(r -> {}).ledgers()).isEmpty();
    }
  }

  @Test
  void whatIsNoKeyOrSecretIsRefused() {
    assertThatThrownBy(() -> fixture.account.requireSignatures("a/b", SECRET))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> fixture.account.requireSignatures(KEY, ""))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

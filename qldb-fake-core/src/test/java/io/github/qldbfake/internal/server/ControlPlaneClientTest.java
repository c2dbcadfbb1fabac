package io.github.qldbfake.internal.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.QldbFake;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.qldb.QldbClient;
import software.amazon.awssdk.services.qldb.model.CreateLedgerResponse;
import software.amazon.awssdk.services.qldb.model.DescribeLedgerResponse;
import software.amazon.awssdk.services.qldb.model.InvalidParameterException;
import software.amazon.awssdk.services.qldb.model.LedgerState;
import software.amazon.awssdk.services.qldb.model.LedgerSummary;
import software.amazon.awssdk.services.qldb.model.PermissionsMode;
import software.amazon.awssdk.services.qldb.model.ResourceAlreadyExistsException;
import software.amazon.awssdk.services.qldb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.qldb.model.ResourcePreconditionNotMetException;

/** The ledger operations as the SDK's own client sees them. */
final class ControlPlaneClientTest {

  private static final Instant NOW = Instant.parse("2024-02-03T04:05:06.789Z");

  private QldbFake fake;
  private FakeAccount account;
  private QldbClient client;

  @BeforeEach
  void start() {
    fake = QldbFake.builder().clock(() -> NOW).start();
    account = fake.newAccount();
    client = Clients.controlPlane(account);
  }

  @AfterEach
  void stop() {
    client.close();
    fake.close();
  }

  @Test
  void aNewLedgerIsCreatingInItsAnswerAndProtectedByDefault() {
    CreateLedgerResponse created = create("one");

    assertThat(created.state()).isEqualTo(LedgerState.CREATING);
    assertThat(created.deletionProtection()).isTrue();
    assertThat(created.permissionsMode()).isEqualTo(PermissionsMode.ALLOW_ALL);
    assertThat(created.creationDateTime()).isEqualTo(NOW);
    assertThat(created.arn()).isEqualTo("arn:aws:qldb:us-east-1:" + account.id() + ":ledger/one");
  }

  @Test
  void aLedgerIsActiveOnceItIsDescribed() {
    create("one");
    DescribeLedgerResponse described = client.describeLedger(r -> r.name("one"));
    assertThat(described.state()).isEqualTo(LedgerState.ACTIVE);
    assertThat(described.responseMetadata().requestId()).matches("[0-9A-Za-z]{22}");
  }

  @Test
  void aNameIsTakenOnce() {
    create("one");
    ResourceAlreadyExistsException error =
        catchThrowableOfType(ResourceAlreadyExistsException.class, () -> create("one"));
    assertThat(error.awsErrorDetails().errorMessage()).isEqualTo("Ledger name already exists");
    assertThat(error.resourceName()).isEqualTo("one");
    assertThat(error.statusCode()).isEqualTo(409);
  }

  @Test
  void anUnknownLedgerIsNotFound() {
    ResourceNotFoundException error =
        catchThrowableOfType(
            ResourceNotFoundException.class, () -> client.describeLedger(r -> r.name("none")));
    assertThat(error.resourceName()).isEqualTo("none");
    assertThat(error.resourceType()).isEqualTo("Ledger");
    assertThat(error.statusCode()).isEqualTo(404);
  }

  @Test
  void aNameThatBreaksTheModelNamesItsParameter() {
    InvalidParameterException error =
        catchThrowableOfType(InvalidParameterException.class, () -> create("a--b"));
    assertThat(error.parameterName()).isEqualTo("Name");
  }

  @Test
  void aProtectedLedgerIsNotDeleted() {
    create("one");
    assertThatThrownBy(() -> client.deleteLedger(r -> r.name("one")))
        .isInstanceOf(ResourcePreconditionNotMetException.class);
    assertThat(client.describeLedger(r -> r.name("one")).state()).isEqualTo(LedgerState.ACTIVE);
  }

  @Test
  void aLedgerWithoutProtectionIsDeletedAndItsNameIsFree() {
    create("one");
    client.updateLedger(r -> r.name("one").deletionProtection(false));
    client.deleteLedger(r -> r.name("one"));

    assertThatThrownBy(() -> client.describeLedger(r -> r.name("one")))
        .isInstanceOf(ResourceNotFoundException.class);
    assertThat(create("one").name()).isEqualTo("one");
  }

  @Test
  void ledgersAreListedInPages() {
    create("a");
    create("b");
    create("c");
    assertThat(client.listLedgersPaginator(r -> r.maxResults(2)).stream())
        .flatExtracting(page -> page.ledgers().stream().map(LedgerSummary::name).toList())
        .containsExactly("a", "b", "c");
    assertThat(client.listLedgers(r -> r.maxResults(3)).nextToken()).isNull();
  }

  @Test
  void ledgersOfOtherAccountsAndRegionsAreNotSeen() {
    create("one");
    try (QldbClient stranger = Clients.controlPlane(fake.newAccount());
        QldbClient elsewhere = signedBy(account.id(), Region.EU_WEST_1)) {
      assertThat(stranger.listLedgers(r -> {}).ledgers()).isEmpty();
      assertThat(elsewhere.listLedgers(r -> {}).ledgers()).isEmpty();
    }
  }

  @Test
  void aKeyIdOfTwelveDigitsIsTheAccount() {
    create("one");
    try (QldbClient signed = signedBy(account.id(), Region.US_EAST_1)) {
      assertThat(signed.describeLedger(r -> r.name("one")).name()).isEqualTo("one");
    }
  }

  @Test
  void anyOtherKeyIdIsTheDefaultAccount() {
    fake.createLedger("of-default");
    try (QldbClient signed = signedBy("AKIDEXAMPLE", Region.US_EAST_1)) {
      assertThat(signed.listLedgers(r -> {}).ledgers())
          .extracting(LedgerSummary::name)
          .containsExactly("of-default");
    }
  }

  private CreateLedgerResponse create(String name) {
    return client.createLedger(r -> r.name(name).permissionsMode(PermissionsMode.ALLOW_ALL));
  }

  private QldbClient signedBy(String keyId, Region region) {
    URI server = fake.endpoint();
    return QldbClient.builder()
        .endpointOverride(server)
        .region(region)
        .credentialsProvider(Clients.credentials(keyId))
        .httpClientBuilder(ApacheHttpClient.builder())
        .build();
  }
}

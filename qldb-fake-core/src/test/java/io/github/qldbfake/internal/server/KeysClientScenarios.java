package io.github.qldbfake.internal.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.QldbFakeException;
import io.github.qldbfake.RunningFake.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.qldb.model.CreateLedgerResponse;
import software.amazon.awssdk.services.qldb.model.EncryptionStatus;
import software.amazon.awssdk.services.qldb.model.InvalidParameterException;
import software.amazon.awssdk.services.qldb.model.LedgerEncryptionDescription;
import software.amazon.awssdk.services.qldb.model.PermissionsMode;
import software.amazon.awssdk.services.qldb.model.ResourcePreconditionNotMetException;

/** Keys of ledgers through the SDK's client. */
abstract class KeysClientScenarios {

  private static final String KEY = "arn:aws:kms:us-east-1:111122223333:key/mine";

  private final ControlPlaneFixture fixture;

  KeysClientScenarios(Place place) {
    this.fixture = new ControlPlaneFixture(place);
  }

  @AfterEach
  void stop() {
    fixture.close();
  }

  private CreateLedgerResponse create(String key) {
    return fixture.client.createLedger(
        r -> r.name("cars").permissionsMode(PermissionsMode.ALLOW_ALL).kmsKey(key));
  }

  private LedgerEncryptionDescription described() {
    return fixture.client.describeLedger(r -> r.name("cars")).encryptionDescription();
  }

  @Test
  void aLedgerWithoutAKeyOfItsCustomerSaysNothingOfKeys() {
    assertThat(fixture.create("cars").kmsKeyArn()).isNull();
    assertThat(described()).isNull();
  }

  @Test
  void theServicesOwnKeyIsNoKeyOfTheCustomer() {
    assertThat(create("AWS_OWNED_KMS_KEY").kmsKeyArn()).isNull();
    assertThat(described()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"1234-abcd,key/1234-abcd", "alias/mine,alias/mine"})
  void aKeyOfTheAccountIsShownAsAnArn(String given, String shown) {
    String arn = "arn:aws:kms:us-east-1:" + fixture.account.id() + ":" + shown;
    assertThat(create(given).kmsKeyArn()).isEqualTo(arn);
    assertThat(described().kmsKeyArn()).isEqualTo(arn);
  }

  @Test
  void aKeyIsEnabledAtOnce() {
    create(KEY);
    assertThat(described().kmsKeyArn()).isEqualTo(KEY);
    assertThat(described().encryptionStatus()).isEqualTo(EncryptionStatus.ENABLED);
    assertThat(described().inaccessibleKmsKeyDateTime()).isNull();
  }

  @Test
  void theKeyIsChanged() {
    fixture.create("cars");
    assertThat(
            fixture
                .client
                .updateLedger(r -> r.name("cars").kmsKey(KEY))
                .encryptionDescription()
                .kmsKeyArn())
        .isEqualTo(KEY);
  }

  @Test
  void theChangeBackToTheServicesOwnKeyShows() {
    create(KEY);
    fixture.client.updateLedger(r -> r.name("cars").kmsKey("AWS_OWNED_KMS_KEY"));
    assertThat(described().kmsKeyArn()).isEqualTo("AWS_OWNED_KMS_KEY");
  }

  @Test
  void anUpdateWithoutAKeyLeavesIt() {
    create(KEY);
    fixture.client.updateLedger(r -> r.name("cars").deletionProtection(false));
    assertThat(described().kmsKeyArn()).isEqualTo(KEY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"not a key", "arn:aws:s3:::bucket-of-mine", "alias/"})
  void whatIsNoKeyIsInvalid(String key) {
    assertThatThrownBy(() -> create(key))
        .isInstanceOfSatisfying(
            InvalidParameterException.class,
            error -> assertThat(error.parameterName()).isEqualTo("KmsKey"));
    assertThat(fixture.client.listLedgers(r -> {}).ledgers()).isEmpty();
  }

  @Test
  void anInaccessibleKeyShowsSinceWhen() {
    create(KEY);
    fixture.account.disableKey(KEY);
    assertThat(described().encryptionStatus()).isEqualTo(EncryptionStatus.KMS_KEY_INACCESSIBLE);
    assertThat(described().inaccessibleKmsKeyDateTime()).isEqualTo(fixture.clock.instant());
  }

  @Test
  void anInaccessibleKeyStopsReadsAndWrites() {
    create(KEY);
    fixture.account.disableKey(KEY);
    assertThatThrownBy(() -> fixture.account.ledger("cars").execute("CREATE TABLE T"))
        .isInstanceOf(QldbFakeException.class)
        .hasMessageContaining("The KMS key of the ledger cars is inaccessible");
    assertThatThrownBy(() -> fixture.client.getDigest(r -> r.name("cars")))
        .isInstanceOf(ResourcePreconditionNotMetException.class);
  }

  @Test
  void theLedgerIsBackWithItsKey() {
    create(KEY);
    fixture.account.disableKey(KEY).enableKey(KEY);
    assertThat(fixture.account.ledger("cars").execute("CREATE TABLE T")).hasSize(1);
    assertThat(described().encryptionStatus()).isEqualTo(EncryptionStatus.ENABLED);
  }
}

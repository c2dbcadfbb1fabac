package io.github.qldbfake.internal.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.RunningFake.Place;
import io.github.qldbfake.ServiceLimit;
import io.github.qldbfake.internal.account.HandMovedClock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.qldb.model.ExportJournalToS3Request;
import software.amazon.awssdk.services.qldb.model.ExportStatus;
import software.amazon.awssdk.services.qldb.model.InvalidParameterException;
import software.amazon.awssdk.services.qldb.model.LimitExceededException;
import software.amazon.awssdk.services.qldb.model.QldbException;
import software.amazon.awssdk.services.qldb.model.ResourceInUseException;
import software.amazon.awssdk.services.qldb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.qldb.model.ResourcePreconditionNotMetException;
import software.amazon.awssdk.services.qldb.model.S3ObjectEncryptionType;

/** The states of an export, and what is refused. */
abstract class ExportStateClientScenarios {

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Duration WEEK = Duration.ofDays(7);

  private final JobFixture fixture;

  ExportStateClientScenarios(Place place) {
    this.fixture = new JobFixture(place);
  }

  @AfterEach
  void stop() {
    fixture.close();
  }

  private ExportStatus status(String exportId) {
    return fixture.describe(exportId).status();
  }

  private void assertInvalid(
      Consumer<ExportJournalToS3Request.Builder> request, String parameter, String message) {
    assertThatThrownBy(() -> fixture.export(request))
        .isInstanceOfSatisfying(
            InvalidParameterException.class,
            error -> {
              assertThat(error.parameterName()).isEqualTo(parameter);
              assertThat(error.awsErrorDetails().errorMessage()).isEqualTo(message);
            });
  }

  private static Consumer<ExportJournalToS3Request.Builder> target(
      String prefix, S3ObjectEncryptionType type, String kmsKeyArn) {
    return r ->
        r.s3ExportConfiguration(
            s ->
                s.bucket("bucket")
                    .prefix(prefix)
                    .encryptionConfiguration(
                        e -> e.objectEncryptionType(type).kmsKeyArn(kmsKeyArn)));
  }

  @Test
  void anExportIsCompletedAtOnce() {
    assertThat(status(fixture.export())).isEqualTo(ExportStatus.COMPLETED);
  }

  @Test
  void anExportIsInProgressForATime() {
    fixture.account.exports().completeAfter(MINUTE);
    String exportId = fixture.export();
    fixture.clock.advance(MINUTE.minusMillis(1));
    assertThat(status(exportId)).isEqualTo(ExportStatus.IN_PROGRESS);
    fixture.clock.advance(Duration.ofMillis(1));
    assertThat(status(exportId)).isEqualTo(ExportStatus.COMPLETED);
  }

  @Test
  void anExportIsInProgressUntilItIsDescribed() {
    fixture.account.exports().completeAfterDescribes(2);
    String exportId = fixture.export();
    assertThat(status(exportId)).isEqualTo(ExportStatus.IN_PROGRESS);
    assertThat(status(exportId)).isEqualTo(ExportStatus.IN_PROGRESS);
    assertThat(status(exportId)).isEqualTo(ExportStatus.COMPLETED);
  }

  @Test
  void aChangeOfTheWaitHoldsForTheNextExport() {
    fixture.account.exports().completeAfter(MINUTE);
    String waiting = fixture.export();
    fixture.account.exports().completeAtOnce();
    assertThat(status(fixture.export())).isEqualTo(ExportStatus.COMPLETED);
    assertThat(status(waiting)).isEqualTo(ExportStatus.IN_PROGRESS);
  }

  @Test
  void theManifestOfTheStartIsThereAtOnceAndThatOfTheEndWhenItIsCompleted() {
    fixture.account.exports().completeAfter(MINUTE);
    String exportId = fixture.export();
    assertThat(fixture.exported().keys())
        .contains(exportId + ".started.manifest")
        .noneMatch(key -> key.endsWith(".completed.manifest"));
    fixture.clock.advance(MINUTE);
    assertThat(fixture.exported().blocks(exportId)).hasSize(1);
  }

  @Test
  void twoExportsOfALedgerMayBeInProgress() {
    fixture.account.exports().completeAfter(MINUTE);
    fixture.export();
    fixture.export();
    assertThatThrownBy(fixture::export)
        .isInstanceOfSatisfying(
            LimitExceededException.class,
            error -> {
              assertThat(error.statusCode()).isEqualTo(400);
              assertThat(error.resourceType()).isEqualTo("JournalS3Export");
              assertThat(error).hasMessageContaining("limit of 2 concurrent Journal export jobs");
            });
    fixture.clock.advance(MINUTE);
    assertThat(status(fixture.export())).isEqualTo(ExportStatus.IN_PROGRESS);
  }

  @Test
  void theExportsOfAnotherLedgerDoNotCount() {
    fixture.account.exports().completeAfter(MINUTE);
    fixture.account.limit(ServiceLimit.ACTIVE_EXPORTS, 1);
    fixture.create("boats");
    fixture.export();
    assertThat(fixture.export(r -> r.name("boats"))).hasSize(22);
  }

  @Test
  void aCompletedExportIsRememberedForSevenDays() {
    fixture.account.exports().completeAfter(MINUTE);
    String exportId = fixture.export();
    fixture.clock.advance(MINUTE.plus(WEEK).minusMillis(1));
    assertThat(status(exportId)).isEqualTo(ExportStatus.COMPLETED);
    fixture.clock.advance(Duration.ofMillis(1));
    assertThatThrownBy(() -> status(exportId)).isInstanceOf(ResourceNotFoundException.class);
    assertThat(fixture.client.listJournalS3Exports(r -> {}).journalS3Exports()).isEmpty();
    assertThat(fixture.exported().blocks(exportId)).hasSize(1);
  }

  @Test
  void aStartThatIsNotBeforeTheEndIsRefused() {
    String message = "The start date must not be greater than the end date";
    Instant start = HandMovedClock.START;
    assertInvalid(
        r -> r.inclusiveStartTime(start).exclusiveEndTime(start), "InclusiveStartTime", message);
    assertInvalid(
        r -> r.inclusiveStartTime(start.plusMillis(1)).exclusiveEndTime(start),
        "InclusiveStartTime",
        message);
  }

  @Test
  void anEndInTheFutureIsRefused() {
    assertInvalid(
        r -> r.exclusiveEndTime(fixture.now().plusMillis(1)),
        "ExclusiveEndTime",
        "The end date cannot be in the future");
  }

  @Test
  void aTimeThatNoCalendarHasIsRefused() {
    assertInvalid(
        r -> r.inclusiveStartTime(Instant.parse("0000-12-31T23:59:59Z")),
        "InclusiveStartTime",
        "The parameter InclusiveStartTime must be a time in the years 1 to 9999");
  }

  @Test
  void aPrefixHasAtMost128Characters() {
    S3ObjectEncryptionType none = S3ObjectEncryptionType.NO_ENCRYPTION;
    assertThat(fixture.export(target("p".repeat(128), none, null))).hasSize(22);
    assertInvalid(
        target("p".repeat(129), none, null),
        "S3ExportConfiguration.Prefix",
        "The Amazon S3 bucket prefix must not exceed 128 characters");
  }

  @Test
  void encryptionWithKmsNeedsAKey() {
    assertInvalid(
        target("", S3ObjectEncryptionType.SSE_KMS, null),
        "S3ExportConfiguration.EncryptionConfiguration.KmsKeyArn",
        "The object encryption type SSE_KMS requires a KmsKeyArn");
  }

  @ParameterizedTest
  @EnumSource(names = {"SSE_S3", "NO_ENCRYPTION"})
  void anyOtherEncryptionTakesNoKey(S3ObjectEncryptionType type) {
    assertInvalid(
        target("", type, "arn:aws:kms:us-east-1:123456789012:key/k1"),
        "S3ExportConfiguration.EncryptionConfiguration.KmsKeyArn",
        "The supplied object encryption setting (S3EncryptionConfiguration) is not compatible with"
            + " an AWS Key Management Service (AWS KMS) key");
  }

  @Test
  void aRefusedExportWritesNothing() {
    assertThatThrownBy(() -> fixture.export(r -> r.exclusiveEndTime(fixture.now().plusSeconds(1))))
        .isInstanceOf(QldbException.class);
    assertThat(fixture.exported().keys()).isEmpty();
    assertThat(fixture.client.listJournalS3Exports(r -> {}).journalS3Exports()).isEmpty();
  }

  @Test
  void anUnknownLedgerIsNotFound() {
    assertThatThrownBy(() -> fixture.export(r -> r.name("boats")))
        .isInstanceOfSatisfying(
            ResourceNotFoundException.class,
            error -> assertThat(error.resourceName()).isEqualTo("boats"));
    assertThatThrownBy(
            () ->
                fixture.client.describeJournalS3Export(
                    r -> r.name("boats").exportId("0".repeat(22))))
        .isInstanceOf(ResourceNotFoundException.class);
  }

  @Test
  void aLedgerThatIsBeingCreatedIsNotReady() {
    fixture.account.changeStatesAfter(MINUTE, MINUTE);
    fixture.create("boats");
    assertThatThrownBy(() -> fixture.export(r -> r.name("boats")))
        .isInstanceOf(ResourcePreconditionNotMetException.class);
  }

  @Test
  void anUnknownExportIsNotFound() {
    fixture.create("boats");
    String exportId = fixture.export(r -> r.name("boats"));
    assertThatThrownBy(() -> fixture.describe(exportId))
        .isInstanceOfSatisfying(
            ResourceNotFoundException.class,
            error -> {
              assertThat(error.resourceType()).isEqualTo("JournalS3Export");
              assertThat(error.resourceName()).isEqualTo(exportId);
            });
  }

  @Test
  void aLedgerIsNotDeletedWhileAnExportIsInProgress() {
    fixture.account.exports().completeAfter(MINUTE);
    fixture.export();
    assertThatThrownBy(() -> fixture.client.deleteLedger(r -> r.name("cars")))
        .isInstanceOf(ResourceInUseException.class);
    fixture.clock.advance(MINUTE);
    fixture.client.deleteLedger(r -> r.name("cars"));
    assertThat(fixture.client.listLedgers(r -> {}).ledgers()).isEmpty();
  }

  @Test
  void theExportsOfADeletedLedgerGoWithItButNotTheirObjects() {
    fixture.account.changeStatesAfter(Duration.ZERO, MINUTE);
    String exportId = fixture.export();
    fixture.client.deleteLedger(r -> r.name("cars"));
    assertThatThrownBy(() -> fixture.describe(exportId))
        .isInstanceOf(ResourceNotFoundException.class);
    assertThat(fixture.client.listJournalS3Exports(r -> {}).journalS3Exports()).isEmpty();
    assertThat(fixture.exported().blocks(exportId)).hasSize(1);
  }
}

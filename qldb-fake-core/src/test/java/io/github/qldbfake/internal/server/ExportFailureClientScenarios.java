package io.github.qldbfake.internal.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.FakeExports;
import io.github.qldbfake.RunningFake.Place;
import io.github.qldbfake.ServiceLimit;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.qldb.model.ExportStatus;
import software.amazon.awssdk.services.qldb.model.InvalidParameterException;
import software.amazon.awssdk.services.qldb.model.ResourceInUseException;
import software.amazon.awssdk.services.qldb.model.ResourceNotFoundException;

/** Buckets that fail, before an export begins and afterwards. */
abstract class ExportFailureClientScenarios {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final JobFixture fixture;
  private final FakeExports exports;

  ExportFailureClientScenarios(Place place) {
    this.fixture = new JobFixture(place);
    this.exports = fixture.account.exports();
  }

  @AfterEach
  void stop() {
    fixture.close();
  }

  private static void assertRefused(ThrowingCallable export, String message) {
    assertThatThrownBy(export)
        .isInstanceOfSatisfying(
            InvalidParameterException.class,
            error -> {
              assertThat(error.statusCode()).isEqualTo(400);
              assertThat(error.parameterName()).isEqualTo("S3ExportConfiguration");
              assertThat(error.awsErrorDetails().errorMessage()).isEqualTo(message);
            });
  }

  private ExportStatus status(String exportId) {
    return fixture.describe(exportId).status();
  }

  /** An export whose completion manifest the bucket does not take. */
  private String waitingExport() {
    exports.completeAfter(MINUTE);
    String exportId = fixture.export();
    exports.loseBucket(JobFixture.BUCKET);
    fixture.clock.advance(MINUTE);
    return exportId;
  }

  @Test
  void aBucketThatDoesNotExistIsNamedInTheServicesWords() {
    exports.loseBucket(JobFixture.BUCKET);
    assertRefused(
        fixture::export,
        "QLDB encountered an error validating S3 configuration: NoSuchBucket The specified bucket"
            + " does not exist");
  }

  @Test
  void aBucketThatDeniesAccessIsNamedInTheServicesWords() {
    exports.revokeAccess(JobFixture.BUCKET);
    assertRefused(
        fixture::export,
        "QLDB encountered an error validating S3 configuration: AccessDenied Access Denied");
  }

  @Test
  void aFailureOfS3ItselfIsUnexpected() {
    exports.breakBucket(JobFixture.BUCKET);
    assertRefused(
        fixture::export,
        "Unexpected response from Amazon S3 while validating the S3 configuration. Response from"
            + " S3: InternalError We encountered an internal error. Please try again.");
  }

  @Test
  void anExportThatWasRefusedDoesNotExist() {
    fixture.account.limit(ServiceLimit.ACTIVE_EXPORTS, 1);
    exports.loseBucket(JobFixture.BUCKET).completeAfter(MINUTE);
    assertThatThrownBy(fixture::export).isInstanceOf(InvalidParameterException.class);
    assertThat(fixture.client.listJournalS3Exports(r -> {}).journalS3Exports()).isEmpty();
    assertThat(fixture.client.listJournalS3ExportsForLedger(r -> r.name("cars")).journalS3Exports())
        .isEmpty();
    exports.restore(JobFixture.BUCKET);
    assertThat(fixture.exported().keys()).isEmpty();
    assertThat(status(fixture.export())).isEqualTo(ExportStatus.IN_PROGRESS);
  }

  @Test
  void anotherBucketIsAsBefore() {
    exports.loseBucket("other");
    assertThat(status(fixture.export())).isEqualTo(ExportStatus.COMPLETED);
  }

  @Test
  void anExportWhoseBucketIsLostStaysInProgress() {
    String exportId = waitingExport();
    assertThat(status(exportId)).isEqualTo(ExportStatus.IN_PROGRESS);
    fixture.clock.advance(MINUTE.multipliedBy(60));
    assertThat(status(exportId)).isEqualTo(ExportStatus.IN_PROGRESS);
  }

  @Test
  void anExportIsCompletedWhenItsBucketIsBackAndItIsDescribed() {
    String exportId = waitingExport();
    assertThat(status(exportId)).isEqualTo(ExportStatus.IN_PROGRESS);
    exports.restore(JobFixture.BUCKET);
    assertThat(status(exportId)).isEqualTo(ExportStatus.COMPLETED);
    assertThat(fixture.exported().blocks(exportId)).hasSize(1);
  }

  @Test
  void anExportIsCompletedWhenItsBucketIsBackAndItIsListed() {
    String exportId = waitingExport();
    assertThat(status(exportId)).isEqualTo(ExportStatus.IN_PROGRESS);
    exports.restore(JobFixture.BUCKET);
    assertThat(fixture.client.listJournalS3ExportsForLedger(r -> r.name("cars")).journalS3Exports())
        .singleElement()
        .satisfies(
            export -> {
              assertThat(export.exportId()).isEqualTo(exportId);
              assertThat(export.status()).isEqualTo(ExportStatus.COMPLETED);
            });
  }

  @Test
  void theNextExportCompletesOneThatWaited() {
    fixture.account.limit(ServiceLimit.ACTIVE_EXPORTS, 1);
    String waited = waitingExport();
    assertThat(status(waited)).isEqualTo(ExportStatus.IN_PROGRESS);
    exports.restore(JobFixture.BUCKET);
    assertThat(fixture.export()).hasSize(22).isNotEqualTo(waited);
  }

  @Test
  void anExportThatWaitsKeepsItsLedgerFromDeletion() {
    String exportId = waitingExport();
    assertThatThrownBy(() -> fixture.client.deleteLedger(r -> r.name("cars")))
        .isInstanceOf(ResourceInUseException.class);
    assertThat(status(exportId)).isEqualTo(ExportStatus.IN_PROGRESS);
  }

  @Test
  void sevenDaysCountFromWhenItGotThrough() {
    String exportId = waitingExport();
    fixture.clock.advance(Duration.ofDays(10));
    assertThat(status(exportId)).isEqualTo(ExportStatus.IN_PROGRESS);
    exports.restore(JobFixture.BUCKET);
    assertThat(status(exportId)).isEqualTo(ExportStatus.COMPLETED);
    fixture.clock.advance(Duration.ofDays(7).minusMillis(1));
    assertThat(status(exportId)).isEqualTo(ExportStatus.COMPLETED);
    fixture.clock.advance(Duration.ofMillis(1));
    assertThatThrownBy(() -> status(exportId)).isInstanceOf(ResourceNotFoundException.class);
  }
}

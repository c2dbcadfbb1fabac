package io.github.qldbfake.internal.server.clients;

import static io.github.qldbfake.internal.server.clients.ScenarioFixture.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Exports and streams, over every client. */
@ParameterizedClass(name = "{0}")
@EnumSource
final class JournalScenariosTest {

  private static final String KINESIS = "arn:aws:kinesis:us-east-1:111122223333:stream/s";

  @RegisterExtension final ScenarioFixture fixture;
  private final JournalJobs jobs;
  private final Instant end;

  JournalScenariosTest(JavaClient client) {
    fixture = new ScenarioFixture(client);
    jobs = client.journalJobs(fixture.account);
    fixture.create("cars");
    fixture.account.ledger("cars").execute("CREATE TABLE T");
    fixture.clock.advance(Duration.ofMinutes(1));
    end = fixture.clock.instant();
  }

  @AfterEach
  void close() {
    jobs.close();
  }

  @Test
  void anExportIsDescribedAsItWasAskedFor() {
    String id = jobs.export("cars", "archive", end);
    assertThat(jobs.describeExport("cars", id))
        .isEqualTo(new JournalJobs.Export("COMPLETED", "archive", "p/", "ION_TEXT", end));
  }

  @Test
  void anExportWritesItsManifestsAndBlocks() {
    String id = jobs.export("cars", "archive", end);
    assertThat(fixture.account.exports().objects("archive").keySet())
        .contains("p/" + id + ".started.manifest")
        .anySatisfy(key -> assertThat(key).endsWith(".completed.manifest"))
        .anySatisfy(key -> assertThat(key).endsWith(".ion"));
  }

  @Test
  void exportsAreListedForTheAccountAndForALedger() {
    fixture.create("boats");
    String ofCars = jobs.export("cars", "archive", end);
    String ofBoats = jobs.export("boats", "archive", end);
    assertThat(jobs.exports()).containsExactly(ofCars, ofBoats);
    assertThat(jobs.exports("boats")).containsExactly(ofBoats);
  }

  @Test
  void anExportOfTheFutureIsRefused() {
    Refusal refusal =
        assertRefused(
            "InvalidParameterException 400",
            () -> jobs.export("cars", "archive", end.plusSeconds(60)));
    assertThat(refusal).hasMessageContaining("The end date cannot be in the future");
  }

  @Test
  void anUnknownExportIsNotFound() {
    assertRefused(
        "ResourceNotFoundException 404",
        () -> jobs.describeExport("cars", "0000000000000000000001"));
  }

  @Test
  void aStreamIsDescribedWithItsArn() {
    String id = jobs.stream("cars", "s", KINESIS, Map.of());
    String arn = "arn:aws:qldb:us-east-1:" + fixture.account.id() + ":stream/cars/" + id;
    assertThat(jobs.describeStream("cars", id))
        .isEqualTo(new JournalJobs.Stream("ACTIVE", "s", arn, KINESIS));
  }

  @Test
  void aStreamDeliversWhatIsCommitted() {
    String id = jobs.stream("cars", "s", KINESIS, Map.of());
    fixture.account.ledger("cars").execute("INSERT INTO T {'a': 1}");
    assertThat(fixture.account.streams().records(KINESIS))
        .anySatisfy(record -> assertThat(record).contains(id, "REVISION_DETAILS", "data:{a:1}"));
  }

  @Test
  void aStreamIsCancelledOnce() {
    String id = jobs.stream("cars", "s", KINESIS, Map.of());
    assertThat(jobs.cancel("cars", id)).isEqualTo(id);
    assertThat(jobs.describeStream("cars", id).status()).isEqualTo("CANCELED");
    assertRefused("ResourcePreconditionNotMetException 412", () -> jobs.cancel("cars", id));
  }

  @Test
  void streamsAreListedForTheirLedger() {
    String first = jobs.stream("cars", "s", KINESIS, Map.of());
    String second = jobs.stream("cars", "t", KINESIS, Map.of());
    assertThat(jobs.streams("cars")).containsExactly(first, second);
  }

  @Test
  void aStreamHasTags() {
    String id = jobs.stream("cars", "s", KINESIS, Map.of("env", "test"));
    String arn = jobs.describeStream("cars", id).arn();
    fixture.control.tag(arn, Map.of("a", "1"));
    assertThat(fixture.control.tags(arn)).isEqualTo(Map.of("env", "test", "a", "1"));
  }
}

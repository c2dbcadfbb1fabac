package io.github.qldbfake.internal.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.internal.account.HandMovedClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.qldb.QldbDriver;

/** The journal that the samples of AWS build, streamed as their StreamJournal does. */
final class StreamHistoryClientTest {

  private static final List<String> TABLES =
      List.of("VehicleRegistration", "Vehicle", "Person", "DriversLicense");

  private final JobFixture fixture = new JobFixture();

  @BeforeEach
  void registerVehicles() throws Exception {
    QldbDriver driver = Clients.driver(fixture.account, "cars");
    try {
      driver.execute(
          transaction -> {
            TABLES.forEach(table -> transaction.execute("CREATE TABLE " + table));
          });
      fixture.tick();
      driver.execute(
          transaction -> {
            for (int number = 0; number < 20; number++) {
              transaction.execute(
                  "INSERT INTO " + TABLES.get(number % TABLES.size()) + " {'n': 1}");
            }
          });
      fixture.tick();
    } finally {
      driver.close();
    }
  }

  @AfterEach
  void stop() {
    fixture.close();
  }

  private Map<String, Long> counts() {
    return StreamRecordView.all(fixture.account, JobFixture.KINESIS).stream()
        .map(each -> each.type().equals("CONTROL") ? each.brief() : each.type())
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  private void assertAll24() {
    assertThat(counts())
        .isEqualTo(
            Map.of("CREATED", 1L, "BLOCK_SUMMARY", 2L, "REVISION_DETAILS", 20L, "COMPLETED", 1L));
  }

  @Test
  void aStreamOfAllHistoryThatEndsNowHas24Records() {
    fixture.stream(r -> r.exclusiveEndTime(fixture.now()));
    assertAll24();
  }

  @Test
  void oneThatEndsLaterHasThemToo() {
    fixture.stream(r -> r.exclusiveEndTime(fixture.now().plusSeconds(60)));
    assertThat(counts()).doesNotContainKey("COMPLETED");
    fixture.clock.advance(Duration.ofSeconds(60));
    assertAll24();
  }

  @Test
  void oneThatEndedInThePastHasWhatWasBefore() {
    fixture.stream(r -> r.exclusiveEndTime(fixture.now().minusSeconds(1)));
    assertThat(counts()).isEqualTo(Map.of("CREATED", 1L, "BLOCK_SUMMARY", 1L, "COMPLETED", 1L));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0.001S", "PT1H", "P36500D"})
  void anyStartBeforeTheLedgerMeansAllOfIt(Duration before) {
    fixture.stream(
        r ->
            r.inclusiveStartTime(HandMovedClock.START.minus(before))
                .exclusiveEndTime(fixture.now()));
    assertAll24();
  }
}

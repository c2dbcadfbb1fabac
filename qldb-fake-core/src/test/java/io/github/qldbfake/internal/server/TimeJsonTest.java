package io.github.qldbfake.internal.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times as clients spell them. */
final class TimeJsonTest {

  private final Json json = new Json();

  private Instant read(String number) {
    byte[] body = ("{\"T\":" + number + "}").getBytes(StandardCharsets.UTF_8);
    return TimeJson.read(json.read(body), "T").orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "1567000001, 2019-08-28T13:46:41Z",
    "1567000001.000, 2019-08-28T13:46:41Z",
    "1567000000.123, 2019-08-28T13:46:40.123Z",
    "1.567000000123E9, 2019-08-28T13:46:40.123Z",
    "1567000000.1239999, 2019-08-28T13:46:40.123Z",
    "-0.0015, 1969-12-31T23:59:59.998Z",
    "0, 1970-01-01T00:00:00Z",
    "1e-999999999, 1970-01-01T00:00:00Z"
  })
  void secondsAreReadInWholeMilliseconds(String number, Instant time) {
    assertThat(read(number)).isEqualTo(time);
  }

  @Test
  void aTimeThatIsNotThereIsNone() {
    assertThat(TimeJson.read(json.object(), "T")).isEmpty();
  }
}

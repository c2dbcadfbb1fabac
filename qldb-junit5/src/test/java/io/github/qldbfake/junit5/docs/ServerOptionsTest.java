package io.github.qldbfake.junit5.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.QldbFake;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServerOptionsTest {

  // region server
  static QldbFake start(List<String> refusals) {
    return QldbFake.builder()
        .port(0)
        .prepare(fake -> fake.createLedger("vehicles").execute("CREATE TABLE Vehicle"))
        .statementLog(
            executed -> executed.error().ifPresent(error -> refusals.add(executed.statement())))
        .closeWithin(Duration.ofSeconds(5))
        .start();
  }

  // endregion

  @Test
  void aStartedFakeHoldsWhatItWasPreparedWith() {
    List<String> refusals = new ArrayList<>();
    try (QldbFake fake = start(refusals)) {
      assertThat(fake.ledger("vehicles").tables()).containsExactly("Vehicle");
      assertThat(refusals).isEmpty();
    }
  }
}

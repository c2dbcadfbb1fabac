package io.github.qldbfake.internal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.internal.account.HandMovedClock;
import io.github.qldbfake.internal.ledger.Ledger;
import io.github.qldbfake.internal.ledger.LedgerOptions;
import io.github.qldbfake.internal.store.MemoryJournalStore;
import io.github.qldbfake.internal.time.SeededIds;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A journal of one block by time. */
final class BlockTimesTest {

  private final HandMovedClock clock = new HandMovedClock();
  private final Ledger ledger =
      Ledger.create(clock, new SeededIds(1), new MemoryJournalStore(), LedgerOptions::ofService);
  private final BlockTimes times = new BlockTimes(ledger.state().journal());
  private final Instant only = ledger.state().journal().block(0).blockTimestamp();

  @Test
  void aBlockIsFoundFromItsTimestampOn() {
    assertThat(times.firstAtOrAfter(only)).isZero();
    assertThat(times.firstAtOrAfter(only.plusMillis(1))).isOne();
    assertThat(times.firstAtOrAfter(Instant.MIN)).isZero();
  }

  @Test
  void thePresentIsNeverBeforeTheEndOfTheJournal() {
    assertThat(times.present(HandMovedClock.START)).isEqualTo(only.plusMillis(1));
  }

  @Test
  void thePresentIsThatOfAClockThatIsAhead() {
    clock.advance(Duration.ofSeconds(1));
    assertThat(times.present(clock.instant())).isEqualTo(clock.instant());
  }
}

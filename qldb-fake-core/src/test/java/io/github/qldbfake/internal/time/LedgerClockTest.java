package io.github.qldbfake.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The stamps of a ledger. */
final class LedgerClockTest {

  private static final Instant START = Instant.parse("2019-09-16T19:37:05.360Z");

  private final AtomicReference<Instant> now = new AtomicReference<>(START);

  @Test
  void aStampIsTheTimeOfTheSource() {
    assertThat(clock(Instant.EPOCH).next()).isEqualTo(START);
  }

  @Test
  void aStampIsCutToWholeMilliseconds() {
    now.set(START.plusNanos(999_999));
    assertThat(clock(Instant.EPOCH).next()).isEqualTo(START);
  }

  @Test
  void aStoppedSourceStillGivesLaterStamps() {
    LedgerClock clock = clock(Instant.EPOCH);
    clock.next();
    assertThat(clock.next()).isEqualTo(START.plusMillis(1));
    assertThat(clock.next()).isEqualTo(START.plusMillis(2));
  }

  @Test
  void aSourceThatGoesBackDoesNotTakeTheLedgerBack() {
    LedgerClock clock = clock(Instant.EPOCH);
    clock.next();
    now.set(START.minusSeconds(3600));
    assertThat(clock.next()).isEqualTo(START.plusMillis(1));
  }

  @Test
  void theFirstStampIsAfterTheTipOfTheJournal() {
    Instant tip = START.plusSeconds(60);
    assertThat(clock(tip).next()).isEqualTo(tip.plusMillis(1));
  }

  @Test
  void theFirstStampIsAfterATimeWithNanoseconds() {
    Instant tip = START.plusNanos(500_000);
    assertThat(clock(tip).next()).isAfter(tip);
  }

  @Test
  void threadsNeverShareAStamp() {
    LedgerClock clock = clock(Instant.EPOCH);
    Set<Instant> stamps = Collections.synchronizedSet(new HashSet<>());
    IntStream.range(0, 1_000).parallel().forEach(call -> stamps.add(clock.next()));
    assertThat(stamps).hasSize(1_000);
  }

  private LedgerClock clock(Instant notBefore) {
    InstantSource source = now::get;
    return new LedgerClock(source, notBefore);
  }
}

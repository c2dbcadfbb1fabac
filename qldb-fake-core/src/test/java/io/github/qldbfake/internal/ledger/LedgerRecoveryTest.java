package io.github.qldbfake.internal.ledger;

import static io.github.qldbfake.internal.ledger.TestLedgers.ion;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.Search;
import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.journal.Block;
import io.github.qldbfake.internal.journal.Revision;
import io.github.qldbfake.internal.store.FileJournalStore;
import io.github.qldbfake.internal.store.JournalStore;
import io.github.qldbfake.internal.store.JournalView;
import io.github.qldbfake.internal.time.SeededIds;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger that comes back from its file is the one it was. */
class LedgerRecoveryTest {

  private final Path path;
  private final JournalStore store;
  private final Ledger ledger;
  private final UniqueId table;
  private final UniqueId other;
  private JournalStore reopened;
  private Ledger recovered;

  LedgerRecoveryTest(@TempDir Path directory) throws IOException {
    path = directory.resolve("journal");
    store = FileJournalStore.create(path, Runnable::run);
    ledger = TestLedgers.ledger(store);
    table = TestLedgers.createTable(ledger, "A", "k");
    other = TestLedgers.createTable(ledger, "B", "k");
    reopened = store;
    recovered = ledger;
  }

  @BeforeEach
  void workAndRecover() throws IOException {
    workAtRandom(Search.seed("recovery"));
    store.close();
    reopened = FileJournalStore.open(path, Runnable::run);
    recovered = recover(TestLedgers.CLOCK);
  }

  @AfterEach
  void close() {
    reopened.close();
  }

  @Test
  void itsTablesDocumentsIndexesAndHistoryAreTheSame() {
    assertThat(TestLedgers.contents(recovered.state()))
        .isEqualTo(TestLedgers.contents(ledger.state()));
  }

  @Test
  void itsBlocksAreTheSameAndShowTheSameRedactions() {
    assertThat(blocks(recovered.state().blocks())).isEqualTo(blocks(ledger.state().blocks()));
    assertThat(blocks(recovered.state().journal())).isEqualTo(blocks(ledger.state().journal()));
    assertThat(blocks(recovered.state().journal()))
        .isNotEqualTo(blocks(recovered.state().blocks()));
  }

  @Test
  void itsDigestIsTheSameAtEveryTip() {
    LedgerState before = ledger.state();
    assertThat(recovered.state().tip()).isEqualTo(before.tip());
    for (long tip = 0; tip <= before.tip(); tip++) {
      assertThat(recovered.state().digest(tip)).isEqualTo(before.digest(tip));
    }
  }

  @Test
  void itsProofsAreTheSame() {
    LedgerState before = ledger.state();
    for (long number = 0; number <= before.tip(); number++) {
      assertThat(recovered.state().proofOfBlock(number, before.tip()))
          .isEqualTo(before.proofOfBlock(number, before.tip()));
      for (int at = 0; at < before.blocks().block(number).revisions().size(); at++) {
        assertThat(recovered.state().proofOfRevision(number, at, before.tip()))
            .isEqualTo(before.proofOfRevision(number, at, before.tip()));
      }
    }
  }

  @Test
  void itGoesOnAndComesBackAgain() throws IOException {
    TestLedgers.insert(recovered, table, "{k:99}");
    List<String> contents = TestLedgers.contents(recovered.state());
    reopened.close();
    reopened = FileJournalStore.open(path, Runnable::run);
    assertThat(TestLedgers.contents(recover(TestLedgers.CLOCK).state())).isEqualTo(contents);
  }

  @Test
  void itsStampsGoOnAfterTheTipWhateverTheClockSays() {
    Instant tip = TestLedgers.lastBlock(recovered).blockTimestamp();
    Ledger early = recover(InstantSource.fixed(Instant.EPOCH));
    TestLedgers.insert(early, table, "{k:1}");
    Block next = TestLedgers.lastBlock(early);
    assertThat(next.revisions().get(0).metadata().txTime()).isAfter(tip);
    assertThat(next.blockTimestamp()).isAfter(next.revisions().get(0).metadata().txTime());
  }

  private Ledger recover(InstantSource clock) {
    return Ledger.recover(clock, new SeededIds(8), reopened, LedgerOptions::ofService);
  }

  private void workAtRandom(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < Search.size(80, 2_000); i++) {
      RandomWork work = new RandomWork(random.nextLong(), List.of(table, other));
      TestLedgers.run(ledger, work::step);
      if (i % 20 == 10) {
        changeTheCatalogue("T" + i);
        redactAnOldRevision("{k:" + i + "}");
      }
    }
  }

  private void changeTheCatalogue(String name) {
    UniqueId dropped = TestLedgers.createTable(ledger, name, "k");
    TestLedgers.insert(ledger, dropped, "{k:1}");
    TestLedgers.run(ledger, t -> t.catalogue().createIndex(dropped, "v"));
    TestLedgers.run(ledger, t -> t.catalogue().dropTable(dropped));
  }

  private void redactAnOldRevision(String document) {
    UniqueId redacted = TestLedgers.insert(ledger, table, document);
    Revision old = TestLedgers.lastBlock(ledger).revisions().get(0);
    TestLedgers.run(ledger, t -> t.update(table, redacted, ion("{k:0}")));
    TestLedgers.run(
        ledger, t -> assertThat(t.redact(old.blockAddress(), table, redacted)).isNotNull());
  }

  private static List<Block> blocks(JournalView view) {
    return LongStream.range(0, view.size()).mapToObj(view::block).toList();
  }
}

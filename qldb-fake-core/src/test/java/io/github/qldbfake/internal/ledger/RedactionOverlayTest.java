package io.github.qldbfake.internal.ledger;

import static io.github.qldbfake.internal.ledger.TestLedgers.begin;
import static io.github.qldbfake.internal.ledger.TestLedgers.createTable;
import static io.github.qldbfake.internal.ledger.TestLedgers.fork;
import static io.github.qldbfake.internal.ledger.TestLedgers.insert;
import static io.github.qldbfake.internal.ledger.TestLedgers.ion;
import static io.github.qldbfake.internal.ledger.TestLedgers.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.journal.BlockAddress;
import io.github.qldbfake.internal.journal.QldbHash;
import io.github.qldbfake.internal.journal.Revision;
import org.junit.jupiter.api.Test;

class RedactionOverlayTest {

  private final Ledger seed = ledger();
  private final UniqueId table = createTable(seed, "T", "a");
  private final UniqueId document = insert(seed, table, "{a:1}");
  private final BlockAddress address = TestLedgers.lastBlock(seed).blockAddress();

  RedactionOverlayTest() {
    TestLedgers.run(seed, transaction -> transaction.update(table, document, ion("{a:2}")));
  }

  private void redact(Ledger ledger) {
    TestLedgers.run(
        ledger,
        transaction -> assertThat(transaction.redact(address, table, document)).isNotNull());
  }

  private Revision first(Ledger ledger) {
    return begin(ledger).committed().history(table, document).iterator().next();
  }

  @Test
  void theHashOfTheDataIsKept() {
    redact(seed);
    assertThat(first(seed).data()).isEmpty();
    assertThat(first(seed).dataHash()).contains(QldbHash.ofIon(ion("{a:1}")));
  }

  @Test
  void aForkThatRedactsLeavesItsSeedAndItsSiblingsAlone() {
    Ledger left = fork(seed, 1);
    Ledger right = fork(seed, 2);
    redact(left);
    assertThat(first(left).data()).isEmpty();
    assertThat(first(seed).data()).contains(ion("{a:1}"));
    assertThat(first(right).data()).contains(ion("{a:1}"));
  }

  @Test
  void aForkOfALedgerThatRedactedShowsTheRedaction() {
    redact(seed);
    assertThat(first(fork(seed, 1)).data()).isEmpty();
  }

  @Test
  void aTransactionBegunBeforeTheRedactionStillSeesTheData() {
    Transaction before = begin(seed);
    redact(seed);
    assertThat(before.committed().history(table, document).iterator().next().data())
        .contains(ion("{a:1}"));
  }

  @Test
  void theBlocksThemselvesAreNeverAltered() {
    redact(seed);
    LedgerState state = seed.state();
    assertThat(state.blocks().block(address.sequenceNo()).revisions().get(0).data())
        .contains(ion("{a:1}"));
    assertThat(state.journal().block(address.sequenceNo()).revisions().get(0).data()).isEmpty();
  }

  @Test
  void aForkMadeBeforeItsSeedIsTamperedWithShowsTheTruth() {
    Ledger fork = fork(seed, 1);
    Revision truth = first(seed);
    seed.tamper(tampering -> tampering.withData(truth, ion("{a:9}")));
    assertThat(first(seed).data()).contains(ion("{a:9}"));
    assertThat(first(fork)).isEqualTo(truth);
  }
}

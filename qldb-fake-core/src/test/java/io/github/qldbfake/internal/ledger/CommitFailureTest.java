package io.github.qldbfake.internal.ledger;

import static io.github.qldbfake.internal.ledger.TestLedgers.ion;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.internal.ion.UniqueId;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class CommitFailureTest {

  private final FailingJournalStore store = new FailingJournalStore();
  private final Ledger ledger = TestLedgers.ledger(store);
  private final UniqueId table = TestLedgers.createTable(ledger, "T");

  @Test
  void aBlockThatIsNotKeptChangesNothing() {
    LedgerState before = ledger.state();
    assertThatThrownBy(this::insertWhileFull).isInstanceOf(IllegalStateException.class);
    assertThat(ledger.state()).isSameAs(before);
    assertThat(TestLedgers.begin(ledger).scan(table)).isEmpty();
  }

  @Test
  void theCauseIsToldByTheFailure() {
    assertThatThrownBy(this::insertWhileFull)
        .hasMessage("the journal did not take block 2: no space left")
        .hasCauseInstanceOf(IOException.class);
  }

  @Test
  void theLedgerGoesOnAfterAFailure() {
    assertThatThrownBy(this::insertWhileFull).isInstanceOf(IllegalStateException.class);
    store.setFull(false);
    TestLedgers.insert(ledger, table, "{a:2}");
    assertThat(TestLedgers.texts(TestLedgers.begin(ledger).scan(table))).containsExactly("{a:2}");
    assertThat(ledger.state().tip()).isEqualTo(2);
  }

  @Test
  void aTransactionThatOnlyReadsCommitsWithoutABlock() {
    LedgerState before = ledger.state();
    store.setFull(true);
    TestLedgers.run(ledger, t -> t.scan(table));
    assertThat(ledger.state()).isSameAs(before);
  }

  private void insertWhileFull() {
    store.setFull(true);
    TestLedgers.run(ledger, t -> t.insert(table, ion("{a:1}")));
  }
}

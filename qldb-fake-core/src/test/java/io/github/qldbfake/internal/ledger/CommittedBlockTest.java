package io.github.qldbfake.internal.ledger;

import static io.github.qldbfake.internal.ledger.TestLedgers.begin;
import static io.github.qldbfake.internal.ledger.TestLedgers.createTable;
import static io.github.qldbfake.internal.ledger.TestLedgers.insert;
import static io.github.qldbfake.internal.ledger.TestLedgers.ion;
import static io.github.qldbfake.internal.ledger.TestLedgers.lastBlock;
import static io.github.qldbfake.internal.ledger.TestLedgers.ledger;
import static io.github.qldbfake.internal.ledger.TestLedgers.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.journal.Block;
import io.github.qldbfake.internal.journal.DocumentInfo;
import io.github.qldbfake.internal.journal.Hash;
import io.github.qldbfake.internal.journal.QldbHash;
import io.github.qldbfake.internal.journal.Revision;
import io.github.qldbfake.internal.journal.StatementInfo;
import io.github.qldbfake.internal.journal.TransactionInfo;
import io.github.qldbfake.internal.store.MemoryJournalStore;
import io.github.qldbfake.internal.time.SeededIds;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommittedBlockTest {

  private final Ledger ledger = ledger();
  private final UniqueId table = createTable(ledger, "T");
  private final UniqueId old = insert(ledger, table, "{old:0}");

  @Test
  void aLedgerBeginsWithASystemBlock() {
    Ledger fresh = ledger();
    Block block = lastBlock(fresh);
    assertThat(fresh.state().tip()).isZero();
    assertThat(block.transactionInfo()).isEmpty();
    assertThat(block.revisions()).isEmpty();
    assertThat(block.blockAddress().strandId()).isEqualTo(fresh.strandId());
  }

  @Test
  void everyStatementIsListedInItsOrder() {
    Transaction transaction = ledger.begin();
    statement(transaction, "select");
    statement(transaction, "insert");
    ledger.commit(transaction);
    assertThat(info().statements())
        .extracting(StatementInfo::statement)
        .containsExactly("select", "insert");
    assertThat(info().statements().get(1).statementDigest().toString())
        .isEqualTo(QldbHash.ofString("insert").toString());
  }

  @Test
  void aDocumentListsTheStatementsThatChangedIt() {
    Transaction transaction = begin(ledger);
    statement(transaction, "1");
    UniqueId inserted = transaction.insert(table, ion("{}"));
    statement(transaction, "2");
    transaction.update(table, inserted, ion("{a:1}"));
    transaction.update(table, inserted, ion("{a:2}"));
    transaction.update(table, old, ion("{a:2}"));
    statement(transaction, "3");
    transaction.update(table, inserted, ion("{a:3}"));
    ledger.commit(transaction);
    assertThat(info().documents())
        .containsExactly(
            new DocumentInfo(inserted, "T", table, List.of(1, 2, 3)),
            new DocumentInfo(old, "T", table, List.of(2)));
  }

  @Test
  void aDocumentHasOneRevisionWithItsLastContent() {
    Transaction transaction = begin(ledger);
    transaction.update(table, old, ion("{a:1}"));
    transaction.update(table, old, ion("{a:2}"));
    ledger.commit(transaction);
    Revision revision = onlyRevision();
    assertThat(revision.metadata().version()).isEqualTo(1);
    assertThat(revision.data().orElseThrow().toText()).isEqualTo("{a:2}");
  }

  @Test
  void anUpdateOfANewDocumentStaysVersionZero() {
    Transaction transaction = begin(ledger);
    UniqueId inserted = transaction.insert(table, ion("{}"));
    transaction.update(table, inserted, ion("{a:2}"));
    ledger.commit(transaction);
    assertThat(onlyRevision().metadata().version()).isZero();
  }

  @Test
  void anInsertAndDeleteLeaveNoRevision() {
    Transaction transaction = begin(ledger);
    transaction.delete(table, transaction.insert(table, ion("{}")));
    ledger.commit(transaction);
    assertThat(lastBlock(ledger).revisions()).isEmpty();
    assertThat(info().documents()).isEmpty();
  }

  @Test
  void aDeleteIsARevisionWithoutDataOneVersionOn() {
    Transaction transaction = begin(ledger);
    transaction.update(table, old, ion("{a:1}"));
    transaction.delete(table, old);
    ledger.commit(transaction);
    assertThat(onlyRevision().isDelete()).isTrue();
    assertThat(onlyRevision().metadata().version()).isEqualTo(1);
  }

  @Test
  void theVersionCountsTransactions() {
    for (int i = 1; i <= 3; i++) {
      TestLedgers.run(ledger, t -> t.update(table, old, ion("{}")));
      assertThat(onlyRevision().metadata().version()).isEqualTo(i);
    }
  }

  @Test
  void revisionsOfTheCatalogueComeFirst() {
    Transaction transaction = begin(ledger);
    transaction.insert(table, ion("{}"));
    UniqueId created = transaction.catalogue().createTable("U");
    transaction.insert(created, ion("{}"));
    ledger.commit(transaction);
    assertThat(lastBlock(ledger).revisions())
        .extracting(Revision::tableId)
        .containsExactly(Revision.CATALOGUE, table, created);
  }

  @Test
  void catalogueDocumentsAreNotListedAsDocuments() {
    createTable(ledger, "U", "a", "b");
    assertThat(info().documents()).isEmpty();
    assertThat(onlyRevision().isInternal()).isTrue();
  }

  @Test
  void statementsComeBeforeRevisionsBeforeTheBlock() {
    Transaction transaction = begin(ledger);
    statement(transaction, "1");
    transaction.insert(table, ion("{}"));
    ledger.commit(transaction);
    Block block = lastBlock(ledger);
    Instant first = info().statements().get(0).startTime();
    Instant second = info().statements().get(1).startTime();
    Instant revised = onlyRevision().metadata().txTime();
    assertThat(List.of(first, second, revised, block.blockTimestamp()))
        .isSorted()
        .doesNotHaveDuplicates();
  }

  @Test
  void blocksCarryTheIdOfTheirTransaction() {
    Transaction transaction = begin(ledger);
    transaction.insert(table, ion("{}"));
    ledger.commit(transaction);
    assertThat(lastBlock(ledger).transactionId()).isEqualTo(transaction.id());
    assertThat(onlyRevision().metadata().txId()).isEqualTo(transaction.id());
  }

  @Test
  void aTransactionThatOnlyReadAppendsABlock() {
    long tip = ledger.state().tip();
    TestLedgers.run(ledger, t -> t.scan(table));
    assertThat(ledger.state().tip()).isEqualTo(tip + 1);
  }

  @Test
  void aTransactionWithoutStatementsAppendsNone() {
    LedgerState before = ledger.state();
    ledger.commit(ledger.begin());
    assertThat(ledger.state()).isSameAs(before);
  }

  @Test
  void blocksOfReadersCanBeSwitchedOff() {
    Ledger quiet = quiet();
    UniqueId quietTable = createTable(quiet, "T");
    LedgerState before = quiet.state();
    TestLedgers.run(quiet, t -> t.scan(quietTable));
    assertThat(quiet.state()).isSameAs(before);
  }

  @Test
  void aReaderWithoutABlockIsValidatedStill() {
    Ledger quiet = quiet();
    UniqueId quietTable = createTable(quiet, "T");
    Transaction reader = begin(quiet);
    reader.scan(quietTable);
    insert(quiet, quietTable, "{}");
    assertThatThrownBy(() -> quiet.commit(reader)).isInstanceOf(OccConflictException.class);
  }

  @Test
  void aTransactionCommitsOnce() {
    Transaction transaction = begin(ledger);
    ledger.commit(transaction);
    assertThatThrownBy(() -> ledger.commit(transaction)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aTransactionOfAnotherLedgerIsRefused() {
    Transaction transaction = begin(TestLedgers.fork(ledger, 1));
    assertThatThrownBy(() -> ledger.commit(transaction))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void blocksAreChained() {
    Hash previous = lastBlock(ledger).blockHash();
    insert(ledger, table, "{}");
    assertThat(lastBlock(ledger).previousBlockHash().toString()).isEqualTo(previous.toString());
  }

  private static Ledger quiet() {
    return Ledger.create(
        TestLedgers.CLOCK,
        new SeededIds(1),
        new MemoryJournalStore(),
        () -> LedgerOptions.ofService().withoutReadOnlyBlocks());
  }

  private TransactionInfo info() {
    return lastBlock(ledger).transactionInfo().orElseThrow();
  }

  private Revision onlyRevision() {
    assertThat(lastBlock(ledger).revisions()).hasSize(1);
    return lastBlock(ledger).revisions().get(0);
  }
}

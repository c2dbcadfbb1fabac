package io.github.qldbfake.internal.ledger;

import static io.github.qldbfake.internal.ledger.TestLedgers.begin;
import static io.github.qldbfake.internal.ledger.TestLedgers.createTable;
import static io.github.qldbfake.internal.ledger.TestLedgers.insert;
import static io.github.qldbfake.internal.ledger.TestLedgers.ion;
import static io.github.qldbfake.internal.ledger.TestLedgers.key;
import static io.github.qldbfake.internal.ledger.TestLedgers.ledger;
import static io.github.qldbfake.internal.ledger.TestLedgers.run;
import static io.github.qldbfake.internal.ledger.TestLedgers.text;
import static io.github.qldbfake.internal.ledger.TestLedgers.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.journal.Revision;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TransactionTest {

  private final Ledger ledger = ledger();
  private final UniqueId table = createTable(ledger, "T", "k");
  private final UniqueId first = insert(ledger, table, "{k:1}");
  private final UniqueId second = insert(ledger, table, "{k:2}");

  @Test
  void aScanGivesDocumentsInTheOrderOfInsertion() {
    UniqueId third = insert(ledger, table, "{k:0}");
    run(ledger, t -> t.update(table, first, ion("{k:9}")));
    run(ledger, t -> t.delete(table, second));
    assertThat(begin(ledger).scan(table)).extracting(Document::id).containsExactly(first, third);
  }

  @Test
  void ownChangesShowInEveryUserRead() {
    Transaction transaction = begin(ledger);
    UniqueId third = transaction.insert(table, ion("{k:3}"));
    transaction.update(table, first, ion("{k:3,u:1}"));
    transaction.delete(table, second);
    assertThat(texts(transaction.scan(table))).containsExactly("{k:3,u:1}", "{k:3}");
    assertThat(texts(transaction.lookup(table, "k", List.of(key("3")))))
        .containsExactly("{k:3,u:1}", "{k:3}");
    assertThat(transaction.lookup(table, "k", List.of(key("1"), key("2")))).isEmpty();
    assertThat(text(transaction.document(table, third))).contains("{k:3}");
    assertThat(transaction.document(table, second)).isEmpty();
  }

  @Test
  void ownChangesDoNotShowInCommittedReads() {
    Transaction transaction = begin(ledger);
    transaction.insert(table, ion("{k:3}"));
    transaction.update(table, first, ion("{k:3}"));
    transaction.delete(table, second);
    assertThat(ids(transaction.committed().scan(table))).containsExactly(first, second);
    assertThat(ids(transaction.committed().lookup(table, "k", List.of(key("1"), key("3")))))
        .containsExactly(first);
    assertThat(transaction.committed().document(table, second)).isPresent();
    assertThat(transaction.committed().history(table)).hasSize(2);
  }

  @Test
  void changesAreInvisibleToOthersUntilTheCommit() {
    Transaction writer = begin(ledger);
    writer.update(table, first, ion("{k:5}"));
    Transaction early = begin(ledger);
    ledger.commit(writer);
    assertThat(text(early.document(table, first))).contains("{k:1}");
    assertThat(text(begin(ledger).document(table, first))).contains("{k:5}");
  }

  @Test
  void anIterableTakenBeforeAChangeDoesNotShowIt() {
    Transaction transaction = begin(ledger);
    Iterable<Document> scan = transaction.scan(table);
    for (Document document : scan) {
      transaction.insert(table, document.data());
      transaction.delete(table, document.id());
    }
    assertThat(texts(scan)).containsExactly("{k:1}", "{k:2}");
    assertThat(transaction.scan(table)).hasSize(2);
  }

  @Test
  void aDocumentHasTheVersionThatItsCommitWillGive() {
    run(ledger, t -> t.update(table, first, ion("{k:1}")));
    Transaction transaction = begin(ledger);
    assertThat(transaction.document(table, first).orElseThrow().version()).isEqualTo(1);
    transaction.update(table, first, ion("{k:2}"));
    transaction.update(table, first, ion("{k:3}"));
    assertThat(transaction.document(table, first).orElseThrow().version()).isEqualTo(2);
  }

  @Test
  void aLookupGivesDocumentsInTheOrderOfInsertionWhateverTheOrderOfKeys() {
    Iterable<Document> found =
        begin(ledger).lookup(table, "k", List.of(key("2"), key("1"), key("2.0")));
    assertThat(found).extracting(Document::id).containsExactly(first, second);
  }

  @Test
  void aLookupNeedsAnIndex() {
    Transaction transaction = begin(ledger);
    assertThatThrownBy(() -> transaction.lookup(table, "x", List.of(key("1"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anIndexMadeInTheTransactionServesBothViews() {
    run(ledger, t -> t.update(table, first, ion("{k:1,n:7}")));
    Transaction transaction = begin(ledger);
    transaction.catalogue().createIndex(table, "n");
    transaction.insert(table, ion("{n:7}"));
    assertThat(texts(transaction.lookup(table, "n", List.of(key("7")))))
        .containsExactly("{k:1,n:7}", "{n:7}");
    assertThat(ids(transaction.committed().lookup(table, "n", List.of(key("7")))))
        .containsExactly(first);
  }

  @Test
  void historyGivesAllRevisionsByDocumentThenByVersion() {
    run(ledger, t -> t.update(table, second, ion("{k:3}")));
    run(ledger, t -> t.delete(table, first));
    run(ledger, t -> t.update(table, second, ion("{k:4}")));
    assertThat(begin(ledger).committed().history(table))
        .extracting(r -> r.metadata().id() + "/" + r.metadata().version() + "/" + r.isDelete())
        .containsExactly(
            first + "/0/false",
            first + "/1/true",
            second + "/0/false",
            second + "/1/false",
            second + "/2/false");
  }

  @Test
  void theHistoryOfADeletedDocumentStays() {
    run(ledger, t -> t.delete(table, first));
    assertThat(begin(ledger).committed().history(table, first))
        .extracting(Revision::isDelete)
        .containsExactly(false, true);
    assertThat(begin(ledger).committed().document(table, first)).isEmpty();
  }

  @Test
  void theCommittedViewGivesTheRevisionOfTheBlockItself() {
    Revision revision = begin(ledger).committed().document(table, second).orElseThrow();
    assertThat(revision).isSameAs(TestLedgers.lastBlock(ledger).revisions().get(0));
  }

  @Test
  void aDeletedDocumentCannotBeChanged() {
    Transaction transaction = begin(ledger);
    transaction.delete(table, first);
    assertThatThrownBy(() -> transaction.update(table, first, ion("{}")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> transaction.delete(table, first))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aChangeNeedsAStatement() {
    Transaction transaction = ledger.begin();
    assertThatThrownBy(() -> transaction.insert(table, ion("{}")))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void anUnknownTableIsRefused() {
    Transaction transaction = begin(ledger);
    assertThatThrownBy(() -> transaction.insert(first, ion("{}")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<UniqueId> ids(Iterable<Revision> revisions) {
    List<UniqueId> ids = new ArrayList<>();
    revisions.forEach(revision -> ids.add(revision.metadata().id()));
    return ids;
  }
}

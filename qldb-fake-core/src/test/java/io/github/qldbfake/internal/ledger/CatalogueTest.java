package io.github.qldbfake.internal.ledger;

import static io.github.qldbfake.internal.ledger.TestLedgers.begin;
import static io.github.qldbfake.internal.ledger.TestLedgers.createTable;
import static io.github.qldbfake.internal.ledger.TestLedgers.insert;
import static io.github.qldbfake.internal.ledger.TestLedgers.ion;
import static io.github.qldbfake.internal.ledger.TestLedgers.ledger;
import static io.github.qldbfake.internal.ledger.TestLedgers.run;
import static io.github.qldbfake.internal.ledger.TestLedgers.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.internal.ion.UniqueId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CatalogueTest {

  private final Ledger ledger = ledger();

  @Test
  void aTableIsUsableInTheTransactionThatCreatesIt() {
    Transaction transaction = begin(ledger);
    UniqueId table = transaction.catalogue().createTable("T");
    transaction.insert(table, ion("{a:1}"));
    assertThat(transaction.table("T").orElseThrow().id()).isEqualTo(table);
    assertThat(texts(transaction.scan(table))).containsExactly("{a:1}");
    assertThat(transaction.committed().scan(table)).isEmpty();
    ledger.commit(transaction);
    assertThat(texts(begin(ledger).scan(table))).containsExactly("{a:1}");
  }

  @Test
  void aSecondTableOfANameIsRefusedInTheWordsOfTheService() {
    createTable(ledger, "T");
    Transaction transaction = begin(ledger);
    assertThatThrownBy(() -> transaction.catalogue().createTable("T"))
        .isInstanceOf(RefusedChangeException.class)
        .hasMessage("Table with name: USER.T already exists");
  }

  @Test
  void tableNamesAreCaseSensitive() {
    createTable(ledger, "T");
    assertThat(begin(ledger).table("t")).isEmpty();
  }

  @Test
  void aRefusedChangeLeavesTheTransactionUsable() {
    UniqueId table = createTable(ledger, "T");
    Transaction transaction = begin(ledger);
    assertThatThrownBy(() -> transaction.catalogue().createTable("T"))
        .isInstanceOf(RefusedChangeException.class);
    transaction.insert(table, ion("{}"));
    ledger.commit(transaction);
    assertThat(begin(ledger).scan(table)).hasSize(1);
  }

  @Test
  void aSecondIndexOnAFieldIsRefused() {
    UniqueId table = createTable(ledger, "T", "f");
    Transaction transaction = begin(ledger);
    assertThatThrownBy(() -> transaction.catalogue().createIndex(table, "f"))
        .isInstanceOf(RefusedChangeException.class);
  }

  @Test
  void aDroppedTableIsReadableByIdOnly() {
    UniqueId table = createTable(ledger, "T");
    insert(ledger, table, "{a:1}");
    run(ledger, t -> t.catalogue().dropTable(table));
    Transaction transaction = begin(ledger);
    assertThat(transaction.table("T")).isEmpty();
    assertThat(transaction.tableById(table).orElseThrow().active()).isFalse();
    assertThat(texts(transaction.scan(table))).containsExactly("{a:1}");
    assertThat(transaction.committed().history(table)).hasSize(1);
  }

  @Test
  void aDroppedTableTakesNoChange() {
    UniqueId table = createTable(ledger, "T");
    UniqueId document = insert(ledger, table, "{}");
    run(ledger, t -> t.catalogue().dropTable(table));
    Transaction transaction = begin(ledger);
    assertThatThrownBy(() -> transaction.insert(table, ion("{}")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> transaction.delete(table, document))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> transaction.catalogue().createIndex(table, "f"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> transaction.catalogue().dropTable(table))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theNameOfADroppedTableIsFreeForANewTable() {
    UniqueId old = createTable(ledger, "T");
    run(ledger, t -> t.catalogue().dropTable(old));
    UniqueId table = createTable(ledger, "T");
    assertThat(begin(ledger).table("T").orElseThrow().id()).isEqualTo(table).isNotEqualTo(old);
  }

  @Test
  void tablesAreListedInTheOrderOfCreationWithDroppedOnes() {
    UniqueId b = createTable(ledger, "B");
    createTable(ledger, "A");
    run(ledger, t -> t.catalogue().dropTable(b));
    createTable(ledger, "B");
    assertThat(begin(ledger).tables())
        .extracting(table -> table.name() + table.active())
        .containsExactly("Bfalse", "Atrue", "Btrue");
  }

  @Test
  void aNewIndexHoldsTheDocumentsThatAreThere() {
    UniqueId table = createTable(ledger, "T");
    insert(ledger, table, "{f:1}");
    insert(ledger, table, "{f:2}");
    insert(ledger, table, "{g:1}");
    run(ledger, t -> t.catalogue().createIndex(table, "f"));
    assertThat(texts(begin(ledger).lookup(table, "f", List.of(TestLedgers.key("1")))))
        .containsExactly("{f:1}");
  }

  @Test
  void aDefinitionIsADocumentInTheShapeOfTheCatalogueView() {
    TableDefinition definition =
        new TableDefinition(
            new UniqueId(0, 1),
            "T",
            List.of(new IndexDefinition(new UniqueId(0, 2), "a]b")),
            true,
            Map.of());
    assertThat(CatalogueDocument.write(definition).toText())
        .isEqualTo(
            "{tableId:\"0000000000000000000001\",name:\"T\",indexes:[{indexId:"
                + "\"0000000000000000000002\",expr:\"[a]b]\",status:\"ONLINE\"}],status:\"ACTIVE\"}");
  }

  @Test
  void aDefinitionSurvivesItsDocument() {
    TableDefinition definition =
        new TableDefinition(
            new UniqueId(3, 1),
            "T",
            List.of(new IndexDefinition(new UniqueId(4, 2), "a]b")),
            false,
            Map.of("k", "v"));
    assertThat(CatalogueDocument.read(CatalogueDocument.write(definition))).isEqualTo(definition);
  }
}

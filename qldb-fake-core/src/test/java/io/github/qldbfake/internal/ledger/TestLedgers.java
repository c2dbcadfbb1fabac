package io.github.qldbfake.internal.ledger;

import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.journal.Block;
import io.github.qldbfake.internal.journal.QldbHash;
import io.github.qldbfake.internal.store.JournalStore;
import io.github.qldbfake.internal.store.MemoryJournalStore;
import io.github.qldbfake.internal.time.SeededIds;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Ledgers with a stopped clock and seeded ids, and the few lines that every test needs. */
final class TestLedgers {

  static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2020-06-01T12:00:00.000Z"));

  private TestLedgers() {}

  static Ledger ledger() {
    return ledger(new MemoryJournalStore());
  }

  static Ledger ledger(JournalStore store) {
    return Ledger.create(CLOCK, new SeededIds(7), store, LedgerOptions::ofService);
  }

  static Ledger fork(Ledger ledger, long seed) {
    return ledger.fork(CLOCK, new SeededIds(seed));
  }

  /** A transaction that has begun one statement. */
  static Transaction begin(Ledger ledger) {
    Transaction transaction = ledger.begin();
    statement(transaction, "statement 0");
    return transaction;
  }

  static void statement(Transaction transaction, String text) {
    transaction.beginStatement(text, QldbHash.ofString(text));
  }

  /** Runs {@code work} in a transaction of its own and commits it. */
  static <T> T inTransaction(Ledger ledger, Function<Transaction, T> work) {
    Transaction transaction = begin(ledger);
    T result = work.apply(transaction);
    ledger.commit(transaction);
    return result;
  }

  static void run(Ledger ledger, Consumer<Transaction> work) {
    Transaction transaction = begin(ledger);
    work.accept(transaction);
    ledger.commit(transaction);
  }

  static UniqueId createTable(Ledger ledger, String name, String... indexedFields) {
    return inTransaction(
        ledger,
        transaction -> {
          UniqueId table = transaction.catalogue().createTable(name);
          for (String field : indexedFields) {
            transaction.catalogue().createIndex(table, field);
          }
          return table;
        });
  }

  static UniqueId insert(Ledger ledger, UniqueId table, String document) {
    return inTransaction(ledger, transaction -> transaction.insert(table, ion(document)));
  }

  static IonBytes ion(String text) {
    return IonBytes.parse(text);
  }

  static IndexKey key(String text) {
    return IndexKey.of(ion(text).load()).orElseThrow();
  }

  static Block lastBlock(Ledger ledger) {
    LedgerState state = ledger.state();
    return state.journal().block(state.tip());
  }

  static List<String> texts(Iterable<Document> documents) {
    List<String> texts = new ArrayList<>();
    documents.forEach(document -> texts.add(document.data().toText()));
    return texts;
  }

  static Optional<String> text(Optional<Document> document) {
    return document.map(Document::data).map(IonBytes::toText);
  }

  /** Everything that can be read from a ledger, as text. */
  static List<String> contents(LedgerState state) {
    Tables tables = state.tables();
    List<String> contents = new ArrayList<>();
    for (TableDefinition definition : tables.definitions()) {
      contents.add(definition.toString());
      contents.add(tables.named(definition.name()).map(TableState::definition).toString());
      TableState table = tables.table(definition.id()).orElseThrow();
      for (Document document : table.documents().all()) {
        contents.add(document.id() + " " + document.version() + document.data().toText());
        for (IndexDefinition index : definition.indexes()) {
          FieldKey.of(document.data(), index.field())
              .ifPresent(key -> contents.add(lookup(table, index, key)));
        }
      }
      table.documents().history().forEach(revision -> contents.add(revision.metadata() + ""));
    }
    return contents;
  }

  private static String lookup(TableState table, IndexDefinition index, IndexKey key) {
    return index.field() + texts(table.lookup(index.field(), List.of(key)));
  }
}

package io.github.qldbfake.internal.ledger;

import static io.github.qldbfake.internal.ledger.TestLedgers.ion;
import static io.github.qldbfake.internal.ledger.TestLedgers.key;

import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ion.UniqueId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A random transaction on tables with an index on {@code k}: what it does follows from its seed and
 * from what it reads, and it keeps a log of that. It runs one step at a time, so that a test can
 * mix the steps of several.
 */
final class RandomWork {

  private static final List<String> KEYS = List.of("0", "1", "2.0", "\"x\"", "null", "[1]");

  private final Random random;
  private final List<UniqueId> tables;
  private final List<String> log = new ArrayList<>();

  RandomWork(long seed, List<UniqueId> tables) {
    this.random = new Random(seed);
    this.tables = tables;
  }

  /** What the transaction saw, in words that do not depend on the ids of new documents. */
  List<String> log() {
    return log;
  }

  void step(Transaction transaction) {
    TestLedgers.statement(transaction, "step " + log.size());
    UniqueId table = tables.get(random.nextInt(tables.size()));
    switch (random.nextInt(12)) {
      case 0 -> scan(transaction, table);
      case 1, 2, 3 -> lookup(transaction, table);
      case 4, 5, 6 -> transaction.insert(table, document());
      case 7, 8, 9 -> pick(transaction, table).ifPresent(d -> update(transaction, table, d));
      default -> pick(transaction, table).ifPresent(d -> delete(transaction, table, d));
    }
  }

  private void scan(Transaction transaction, UniqueId table) {
    note("scan", transaction.scan(table));
  }

  private void lookup(Transaction transaction, UniqueId table) {
    note("lookup", transaction.lookup(table, "k", List.of(key(liveKey()), key(liveKey()))));
  }

  /** A document found by its key, so that other keys are not read. */
  private Optional<Document> pick(Transaction transaction, UniqueId table) {
    Iterable<Document> found = transaction.lookup(table, "k", List.of(key(liveKey())));
    note("pick", found);
    List<Document> documents = new ArrayList<>();
    found.forEach(documents::add);
    return documents.isEmpty()
        ? Optional.empty()
        : Optional.of(documents.get(random.nextInt(documents.size())));
  }

  private void update(Transaction transaction, UniqueId table, Document document) {
    transaction.update(table, document.id(), document());
  }

  private void delete(Transaction transaction, UniqueId table, Document document) {
    transaction.delete(table, document.id());
  }

  private void note(String what, Iterable<Document> documents) {
    List<String> texts = new ArrayList<>();
    documents.forEach(d -> texts.add(d.version() + d.data().toText()));
    log.add(what + texts);
  }

  private IonBytes document() {
    return ion("{k:" + KEYS.get(random.nextInt(KEYS.size())) + ",v:" + random.nextInt(1000) + "}");
  }

  private String liveKey() {
    String key = KEYS.get(random.nextInt(KEYS.size()));
    return key.equals("null") ? "0" : key;
  }
}

package io.github.qldbfake.internal.ledger;

import static io.github.qldbfake.internal.ledger.TestLedgers.ion;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.internal.ion.UniqueId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An index gives what a filter over all documents gives, in the same order. */
class IndexLookupTest {

  // "Aa" and "BB" have the same hash code.
  private static final List<String> VALUES =
      List.of(
          "1",
          "1.0",
          "1e0",
          "2",
          "\"Aa\"",
          "\"BB\"",
          "'Aa'",
          "null",
          "null.int",
          "true",
          "[1,2]",
          "(1 2)",
          "{x:1,y:2}",
          "{y:2,x:1.0}",
          "2020T",
          "2020-01-01T00:00:00Z",
          "{{AAAA}}",
          "nan");

  private final Ledger ledger = TestLedgers.ledger();
  private final UniqueId table = TestLedgers.createTable(ledger, "T", "f");

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24})
  void lookupsEqualFilteredScans(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 30; round++) {
      Transaction transaction = TestLedgers.begin(ledger);
      for (int i = 0; i < 5; i++) {
        change(transaction, random);
      }
      assertLookupsEqualFilters(transaction);
      ledger.commit(transaction);
      assertLookupsEqualFilters(TestLedgers.begin(ledger));
    }
  }

  @Test
  void theFirstOfARepeatedFieldIsIndexed() {
    TestLedgers.insert(ledger, table, "{f:1,f:2}");
    Transaction transaction = TestLedgers.begin(ledger);
    assertThat(transaction.lookup(table, "f", List.of(TestLedgers.key("1")))).hasSize(1);
    assertThat(transaction.lookup(table, "f", List.of(TestLedgers.key("2")))).isEmpty();
  }

  private void assertLookupsEqualFilters(Transaction transaction) {
    for (String value : VALUES) {
      IndexKey.of(ion(value).load())
          .ifPresent(
              key ->
                  assertThat(transaction.lookup(table, "f", List.of(key)))
                      .containsExactlyElementsOf(filter(transaction, key)));
    }
  }

  private List<Document> filter(Transaction transaction, IndexKey key) {
    List<Document> matches = new ArrayList<>();
    for (Document document : transaction.scan(table)) {
      if (FieldKey.of(document.data(), "f").filter(key::equals).isPresent()) {
        matches.add(document);
      }
    }
    return matches;
  }

  private void change(Transaction transaction, Random random) {
    String value = VALUES.get(random.nextInt(VALUES.size()));
    String document = random.nextInt(8) == 0 ? "{g:1}" : "{g:0,f:" + value + "}";
    List<Document> documents = new ArrayList<>();
    transaction.scan(table).forEach(documents::add);
    int choice = random.nextInt(6);
    if (documents.isEmpty() || choice < 3) {
      transaction.insert(table, ion(document));
      return;
    }
    UniqueId id = documents.get(random.nextInt(documents.size())).id();
    if (choice < 5) {
      transaction.update(table, id, ion(document));
    } else {
      transaction.delete(table, id);
    }
  }
}

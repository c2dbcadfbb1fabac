package io.github.qldbfake.internal.partiql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.internal.ledger.Transaction;
import io.github.qldbfake.internal.partiql.syntax.ParsedStatement;
import io.github.qldbfake.internal.partiql.syntax.Parser;
import io.github.qldbfake.internal.partiql.syntax.SyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatementCacheTest {

  private static final int LENGTH = "SELECT a FROM T".length();

  private final List<String> parsed = new ArrayList<>();
  private final StatementCache cache = new StatementCache(2L * LENGTH, this::parse);

  private ParsedStatement parse(String text) {
    parsed.add(text);
    return Parser.parse(text);
  }

  @Test
  void aStatementIsParsedOnce() {
    ParsedStatement first = cache.parse("SELECT a FROM T");
    assertThat(cache.parse("SELECT a FROM T")).isSameAs(first);
    assertThat(parsed).containsExactly("SELECT a FROM T");
  }

  @Test
  void aStatementIsParsedOnceForTwoTransactions() {
    Partiql partiql = new Partiql(cache);
    TestLedger ledger = new TestLedger().with("CREATE TABLE T");
    for (int run = 0; run < 2; run++) {
      Transaction transaction = ledger.begin();
      assertThat(
              partiql
                  .execute(transaction, "SELECT a FROM T", List.of(), Optional.empty(), () -> {})
                  .hasNext())
          .isFalse();
    }
    assertThat(parsed).containsExactly("SELECT a FROM T");
  }

  @Test
  void theStatementUsedLongestAgoIsForgotten() {
    ParsedStatement first = cache.parse("SELECT a FROM T");
    ParsedStatement second = cache.parse("SELECT b FROM T");
    ParsedStatement unused = cache.parse("SELECT a FROM T");
    ParsedStatement unusedToo = cache.parse("SELECT c FROM T");
    assertThat(cache.parse("SELECT a FROM T")).isSameAs(first);
    assertThat(cache.parse("SELECT b FROM T")).isNotSameAs(second);
  }

  @Test
  void aStatementLongerThanTheCacheIsNotKept() {
    String text = "SELECT a FROM T" + " ".repeat(LENGTH + 1);
    ParsedStatement first = cache.parse(text);
    assertThat(cache.parse(text)).isNotSameAs(first);
  }

  @Test
  void whatCannotBeParsedIsRefusedEveryTime() {
    assertThatThrownBy(() -> cache.parse("SELEC")).isInstanceOf(SyntaxException.class);
    assertThatThrownBy(() -> cache.parse("SELEC")).isInstanceOf(SyntaxException.class);
  }
}

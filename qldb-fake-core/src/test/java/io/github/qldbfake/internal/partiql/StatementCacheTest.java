package io.github.qldbfake.internal.partiql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.internal.partiql.syntax.ParsedStatement;
import io.github.qldbfake.internal.partiql.syntax.SyntaxException;
import org.junit.jupiter.api.Test;

class StatementCacheTest {

  private final StatementCache cache = new StatementCache(2);

  @Test
  void aStatementIsParsedOnce() {
    ParsedStatement first = cache.parse("SELECT a FROM T");
    assertThat(cache.parse("SELECT a FROM T")).isSameAs(first);
  }

  @Test
  void theStatementUsedLongestAgoIsForgotten() {
    ParsedStatement first = cache.parse("SELECT a FROM T");
    ParsedStatement second = cache.parse("SELECT b FROM T");
    cache.parse("SELECT a FROM T");
    cache.parse("SELECT c FROM T");
    assertThat(cache.parse("SELECT a FROM T")).isSameAs(first);
    assertThat(cache.parse("SELECT b FROM T")).isNotSameAs(second);
  }

  @Test
  void whatCannotBeParsedIsRefusedEveryTime() {
    assertThatThrownBy(() -> cache.parse("SELEC")).isInstanceOf(SyntaxException.class);
    assertThatThrownBy(() -> cache.parse("SELEC")).isInstanceOf(SyntaxException.class);
  }
}

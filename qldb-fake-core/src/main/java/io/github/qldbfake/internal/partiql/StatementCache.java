package io.github.qldbfake.internal.partiql;

import io.github.qldbfake.internal.partiql.syntax.ParsedStatement;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Parses statements and remembers those used last. Thread-safe. */
final class StatementCache {

  private final Map<String, ParsedStatement> statements = new LinkedHashMap<>(16, 0.75f, true);
  private final Function<String, ParsedStatement> parser;
  private final long capacity;
  private long characters;

  /**
   * A cache that remembers nothing yet.
   *
   * @param capacity how many characters the remembered statements have together at most; a tree
   *     takes memory as its text is long
   */
  StatementCache(long capacity, Function<String, ParsedStatement> parser) {
    this.capacity = capacity;
    this.parser = parser;
  }

  /** The statement of that text; two threads may both parse a text that is new. */
  ParsedStatement parse(String text) {
    return find(text).orElseGet(() -> keep(text, parser.apply(text)));
  }

  private synchronized Optional<ParsedStatement> find(String text) {
    return Optional.ofNullable(statements.get(text));
  }

  private synchronized ParsedStatement keep(String text, ParsedStatement statement) {
    if (statements.put(text, statement) == null) {
      characters += text.length();
      forgetUnused();
    }
    return statement;
  }

  private void forgetUnused() {
    Iterator<String> eldest = statements.keySet().iterator();
    while (characters > capacity) {
      characters -= eldest.next().length();
      eldest.remove();
    }
  }
}

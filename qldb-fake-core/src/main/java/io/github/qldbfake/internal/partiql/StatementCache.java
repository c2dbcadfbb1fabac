package io.github.qldbfake.internal.partiql;

import io.github.qldbfake.internal.partiql.syntax.ParsedStatement;
import io.github.qldbfake.internal.partiql.syntax.Parser;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Parses statements and remembers those used last. Thread-safe. */
final class StatementCache {

  private final Map<String, ParsedStatement> statements;

  StatementCache(int capacity) {
    this.statements =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, ParsedStatement> eldest) {
            return size() > capacity;
          }
        };
  }

  /** The statement of that text; two threads may both parse a text that is new. */
  ParsedStatement parse(String text) {
    return find(text).orElseGet(() -> keep(text, Parser.parse(text)));
  }

  private synchronized Optional<ParsedStatement> find(String text) {
    return Optional.ofNullable(statements.get(text));
  }

  private synchronized ParsedStatement keep(String text, ParsedStatement statement) {
    statements.put(text, statement);
    return statement;
  }
}

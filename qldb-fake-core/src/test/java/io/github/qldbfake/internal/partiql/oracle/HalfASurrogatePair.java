package io.github.qldbfake.internal.partiql.oracle;

/** Half a surrogate pair is no character, wherever it stands; the ancestor takes it in strings. */
final class HalfASurrogatePair implements AgreedDifference {

  @Override
  public String reason() {
    return "it has no UTF-8, so that neither the journal nor an answer could hold it";
  }

  @Override
  public boolean explains(Comparison comparison) {
    return comparison
        .ours()
        .text()
        .matches(
            "Lexer Error: at line \\d+, column \\d+:"
                + " invalid character at, '\uFFFD' \\[U\\+d[89a-f][0-9a-f]{2}]; ");
  }
}

package io.github.qldbfake.benchmarks.startup;

/** What a transaction consists of. */
enum MeasuredStatement {
  /** A document. */
  INSERT("INSERT INTO Person ?", "{Name:\"Grace %d\",City:\"Oslo\"}"),

  /** One document by an indexed field. */
  SELECT("SELECT * FROM Person AS p WHERE p.Name = ?", "\"Ada\"");

  private final String text;
  private final String parameter;

  MeasuredStatement(String text, String parameter) {
    this.text = text;
    this.parameter = parameter;
  }

  String text() {
    return text;
  }

  /** The one parameter, as Ion text; that of an insertion has a key of its own by its number. */
  String parameter(int number) {
    return parameter.formatted(number);
  }
}

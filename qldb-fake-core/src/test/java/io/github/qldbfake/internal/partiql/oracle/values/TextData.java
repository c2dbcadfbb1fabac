package io.github.qldbfake.internal.partiql.oracle.values;

/** Strings, symbols and lobs as Ion text. */
final class TextData {

  private final Draw draw;

  TextData(Draw draw) {
    this.draw = draw;
  }

  /** Text without marks around it, and without quotes and backslashes in it. */
  String plain() {
    return draw.chance(60)
        ? draw.several(0, 5, "", () -> draw.of("a", "b", "A", "ab", "x", " ", "%", "_", "ä", "𝄞"))
        : draw.of(
            "",
            "a",
            "abc",
            "  padded  ",
            "12",
            "-007",
            "+5",
            "0x1F",
            "1.50",
            "1e3",
            "true",
            "FALSE",
            "2020-02-29T",
            "2021-03-04T05:06:07.80Z",
            "ß",
            "İI",
            "𝄞𝄞",
            "é",
            "50%_off",
            "n1");
  }

  String string() {
    return '"' + plain() + '"';
  }

  String symbol() {
    return "'" + plain() + "'";
  }

  String lob() {
    return draw.of(
        "{{}}", "{{AQID}}", "{{AQI=}}", "{{/w==}}", "{{\"abc\"}}", "{{\"\"}}", "{{\"ab\"}}");
  }
}

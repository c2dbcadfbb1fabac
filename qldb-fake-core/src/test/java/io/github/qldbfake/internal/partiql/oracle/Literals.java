package io.github.qldbfake.internal.partiql.oracle;

import java.util.List;

/** Literals of the language, those of Ion in backticks included. */
final class Literals {

  private static final List<String> WORDS =
      List.of("NULL", "null", "MISSING", "true", "FALSE", "True", "Missing");

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "1",
          "007",
          "42",
          "9223372036854775807",
          "9223372036854775808",
          "123456789012345678901234567890",
          "1.5",
          ".5",
          "5.",
          "0.0",
          "1e3",
          "1E-2",
          "1.25e+10",
          ".5e1",
          "2.e1",
          "1234567890.12345678901234567890123456789012345");

  private static final List<String> STRINGS =
      List.of(
          "''",
          "'a'",
          "'it''s'",
          "'  '",
          "'\\'",
          "'\"'",
          "'`'",
          "'--'",
          "'/*'",
          "'two\nlines'",
          "'\r'",
          "'a\r\nb'",
          "'é'",
          "'日本'",
          "'\uD83D\uDE97'",
          "'2020-01-01'");

  private static final List<String> ION =
      List.of(
          "null",
          "null.int",
          "true",
          "5",
          "-5",
          "0xFF",
          "0b101",
          "1_000",
          "1.5",
          "1d3",
          "-0d-2",
          "1e0",
          "nan",
          "+inf",
          "2021-01-01T",
          "2021T",
          "2021-01-01T00:00:00Z",
          "2021-01-01T00:00:00.123-08:00",
          "\"text\"",
          "\"company::843f\"",
          "\"a`b\"",
          "\"\\\"\"",
          "'sym`bol'",
          "symbol",
          "'''long''' '''string'''",
          "'''a`b'''",
          "{{aGVsbG8=}}",
          "{{\"clob\"}}",
          "[1, 2, [3]]",
          "(a b c)",
          "{a: 1, 'b': \"c\"}",
          "{}",
          "annotated::5",
          "a::b::{c: d::1}",
          " /* comment ` */ 5 ",
          "\n5 // rest\n",
          "{a:\r\n1}",
          "\"é\uD83D\uDE97\"");

  private static final List<String> BROKEN =
      List.of(
          "``",
          "`1 2`",
          "`{a:}`",
          "`[1`",
          "`\"\\\\\"`",
          "`2021-13-01T`",
          "`$ion_1_0`",
          "`'`",
          "1..2",
          "1.2.3",
          "1e",
          "1e+",
          "1ee1",
          "1.e",
          "'",
          "\"",
          "`",
          "'''",
          "1_000",
          "0xFF",
          "1a");

  private final Dice dice;

  Literals(Dice dice) {
    this.dice = dice;
  }

  String any() {
    int kind = dice.below(100);
    if (kind < 30) {
      return dice.oneOf(NUMBERS);
    }
    if (kind < 55) {
      return string();
    }
    return kind < 75 ? dice.oneOf(WORDS) : ion();
  }

  String string() {
    return dice.oneOf(STRINGS);
  }

  String ion() {
    return "`" + dice.oneOf(ION) + "`";
  }

  String timestamp() {
    return dice.oneOf("`2021-01-01T`", "`2022-06-05T01:02:03Z`", "?");
  }

  /** Something that looks like a literal and mostly is none. */
  String broken() {
    return dice.oneOf(BROKEN);
  }
}

package io.github.qldbfake.internal.partiql.oracle;

import java.util.List;

/** Tokens and characters that turn up where nobody wants them. */
final class Strays {

  private static final List<String> WORDS =
      List.of(
          ("select value from where and or not in is like between escape as at by for set remove"
                  + " insert into update delete create drop table index on join inner left right full"
                  + " outer cross group partial having limit let distinct all case when then else end"
                  + " cast pivot unpivot values exec null missing true union intersect except count"
                  + " sum extract trim substring date_add exists list bag size coalesce order date"
                  + " with end-exec character varying double precision int dec char unknown key")
              .split(" ", -1));

  private static final List<String> SIGNS =
      List.of(
          "(", ")", "[", "]", "{", "}", "<<", ">>", ",", ".", ":", ";", "*", "?", "@", "+", "-",
          "/", "%", "^", "=", "<", ">", "<=", ">=", "<>", "!=", "||", "|", "!", "#", "&", "~", "\\",
          "--", "/*", "*/", "..");

  private static final List<String> CHARACTERS =
      List.of(
          "'",
          "\"",
          "`",
          " ",
          "\n",
          "\r",
          "\t",
          "\0",
          "\u007F",
          "\u0080",
          "\u00A0",
          "\u2028",
          "é",
          "日",
          "\uD83D\uDE97",
          "\uD83D",
          "\uDE97",
          "0",
          "9",
          "e",
          ".",
          "_",
          "$",
          "-",
          "/",
          "*",
          "|",
          "{",
          "}",
          "<",
          ">",
          "!",
          "^",
          "#",
          "\\",
          "(",
          ")",
          ";",
          "\u001F",
          "~",
          "K",
          "İ",
          "ſ");

  private Strays() {}

  static String token(Dice dice) {
    int kind = dice.below(100);
    if (kind < 50) {
      return dice.oneOf(WORDS);
    }
    if (kind < 85) {
      return dice.oneOf(SIGNS);
    }
    return kind < 95 ? new Literals(dice).broken() : new Names(dice).any();
  }

  static String character(Dice dice) {
    return dice.oneOf(CHARACTERS);
  }
}

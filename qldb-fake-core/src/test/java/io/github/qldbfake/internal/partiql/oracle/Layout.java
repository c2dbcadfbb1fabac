package io.github.qldbfake.internal.partiql.oracle;

import java.util.List;

/** What stands between the tokens of a statement: blanks, line ends, comments, nothing. */
final class Layout {

  private static final List<String> BLANKS =
      List.of(
          " ",
          "  ",
          "\t",
          "\n",
          "\r\n",
          "\r",
          "\n\n",
          " \r\n\t",
          "\f",
          "\u000B",
          " -- rest\n",
          "--\r\n",
          "/* c */",
          "/**/",
          " /* é\uD83D\uDE97\n */ ",
          "/* * / */",
          "--x\r",
          "\r\r\n");

  private final Dice dice;

  Layout(Dice dice) {
    this.dice = dice;
  }

  String join(List<String> pieces) {
    // Most statements are laid out plainly, so that their tokens are what was meant.
    int odd = dice.oneOf(0, 0, 3, 20, 60);
    int glued = dice.oneOf(0, 0, 0, 10, 40);
    StringBuilder text = new StringBuilder(dice.chance(odd) ? dice.oneOf(BLANKS) : "");
    for (String piece : pieces) {
      text.append(piece);
      if (!dice.chance(glued)) {
        text.append(dice.chance(odd) ? dice.oneOf(BLANKS) : " ");
      }
    }
    return dice.chance(50) ? text.toString().stripTrailing() : text.toString();
  }
}

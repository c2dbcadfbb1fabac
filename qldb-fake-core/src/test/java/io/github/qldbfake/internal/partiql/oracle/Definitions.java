package io.github.qldbfake.internal.partiql.oracle;

/** CREATE and DROP. */
final class Definitions {

  private final Dice dice;
  private final Names names;
  private final Terms terms;

  Definitions(Dice dice, Names names, Terms terms) {
    this.dice = dice;
    this.names = names;
    this.terms = terms;
  }

  void write(Pieces out, int depth) {
    switch (dice.below(6)) {
      case 0 -> {
        out.add("CREATE", "TABLE", name(depth));
        if (dice.chance(30)) {
          out.add("WITH", "(", "aws_tags", "=", dice.oneOf("`{'a': 'b'}`", "1", "?"), ")");
        }
      }
      case 1 -> out.add("DROP", "TABLE", name(depth));
      case 2 -> {
        out.add("DROP", "INDEX", "\"Djg2nt0yIs2GY0T29Kud1z\"", "ON", name(depth));
        if (dice.chance(30)) {
          out.add("WITH", "(", "purge", "=", dice.oneOf("true", "TRUE", "false"), ")");
        }
      }
      case 3 -> out.add("UNDROP", "TABLE", "\"5PLf9SXwndd63lPaSIa0O6\"");
      default -> createIndex(out, depth);
    }
  }

  private void createIndex(Pieces out, int depth) {
    out.add("CREATE", "INDEX", "ON", name(depth), "(");
    Terms.separated(
        out,
        dice.chance(90) ? 1 : 2,
        () -> {
          if (dice.chance(80)) {
            out.add(names.field());
          } else {
            terms.target(out);
          }
        });
    out.add(")");
  }

  /** A table, or at times anything. */
  private String name(int depth) {
    return dice.chance(90) ? names.table() : dice.chance(50) ? names.field() : "t" + depth;
  }
}

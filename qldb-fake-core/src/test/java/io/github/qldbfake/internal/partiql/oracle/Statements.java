package io.github.qldbfake.internal.partiql.oracle;

import java.util.List;

/** Statements as the grammar has them. */
final class Statements {

  private static final int MAX_DEPTH = 5;

  private final Dice dice;
  private final Terms terms;
  private final Changes changes;
  private final Definitions definitions;

  Statements(Dice dice, Reach reach) {
    this.dice = dice;
    Names names = new Names(dice);
    this.terms = new Terms(dice, names, reach);
    this.changes = new Changes(dice, names, terms, reach);
    this.definitions = new Definitions(dice, names, terms);
  }

  Family family() {
    return dice.chance(40) ? Family.SELECT : dice.oneOf(Family.values());
  }

  /** The tokens of a statement of that family. */
  List<String> next(Family family) {
    Pieces out = new Pieces();
    int depth = dice.below(MAX_DEPTH);
    switch (family) {
      case DEFINITION -> definitions.write(out, depth);
      case INSERT -> changes.insert(out, depth);
      case UPDATE -> changes.update(out, depth);
      case FROM -> changes.from(out, depth);
      case DELETE -> changes.delete(out, depth);
      case SELECT -> terms.queries().select(out, depth);
      case EXPRESSION -> terms.expression(out, depth);
      case EXEC -> exec(out, depth);
    }
    if (dice.chance(10)) {
      out.add(";");
    }
    return out.texts();
  }

  private void exec(Pieces out, int depth) {
    out.add("EXEC", dice.oneOf("REDACT_REVISION", "redact_revision", "foo"));
    Terms.separated(out, dice.below(4), () -> terms.expression(out, depth - 2));
  }
}

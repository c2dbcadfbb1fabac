package io.github.qldbfake.internal.partiql.oracle;

/** SELECT and its clauses. */
final class Queries {

  private final Dice dice;
  private final Names names;
  private final Literals literals;
  private final Terms terms;
  private final Reach reach;

  Queries(Dice dice, Names names, Literals literals, Terms terms, Reach reach) {
    this.dice = dice;
    this.names = names;
    this.literals = literals;
    this.terms = terms;
    this.reach = reach;
  }

  void select(Pieces out, int depth) {
    out.add(dice.oneOf("SELECT", "select", "Select"));
    if (rarely(6)) {
      out.add(dice.oneOf("DISTINCT", "ALL"));
    }
    projection(out, depth);
    out.add(dice.oneOf("FROM", "from"));
    sources(out, depth);
    if (rarely(2)) {
      out.add("LET");
      terms.expression(out, depth - 1);
      out.add("AS", names.alias());
    }
    where(out, depth);
    if (rarely(2)) {
      out.add("GROUP", "BY");
      terms.expression(out, depth - 1);
    }
    if (rarely(2)) {
      out.add(dice.oneOf("HAVING", "LIMIT"));
      terms.expression(out, depth - 1);
    }
  }

  private boolean rarely(int percent) {
    return reach == Reach.PARSE && dice.chance(percent);
  }

  void where(Pieces out, int depth) {
    if (dice.chance(60)) {
      out.add("WHERE");
      terms.expression(out, depth);
    }
  }

  void sources(Pieces out, int depth) {
    source(out, depth);
    while (dice.chance(25)) {
      switch (dice.below(4)) {
        case 0, 1 -> {
          out.add(",");
          source(out, depth);
        }
        case 2 -> joined(out, dice.oneOf("JOIN", "INNER JOIN", "join"), depth);
        default -> rareJoin(out, depth);
      }
    }
  }

  /** {@code [AS a] [AT i] [BY id]}. */
  void aliases(Pieces out) {
    if (dice.chance(50)) {
      if (dice.chance(70)) {
        out.add(dice.oneOf("AS", "as"));
      }
      out.add(names.alias());
    }
    if (dice.chance(12)) {
      out.add("AT", names.alias());
    }
    if (dice.chance(12)) {
      out.add("BY", names.alias());
    }
  }

  private void projection(Pieces out, int depth) {
    int kind = dice.below(100);
    if (kind < 25) {
      out.add("*");
    } else if (kind < 45) {
      out.add(dice.oneOf("VALUE", "value"));
      terms.expression(out, depth);
    } else {
      Terms.separated(out, dice.between(1, 3), () -> item(out, depth));
    }
  }

  private void item(Pieces out, int depth) {
    if (dice.chance(12)) {
      out.add(names.any(), ".", "*");
    } else {
      terms.expression(out, depth);
      if (dice.chance(30)) {
        if (dice.chance(60)) {
          out.add("AS");
        }
        out.add(names.alias());
      }
    }
  }

  private void joined(Pieces out, String join, int depth) {
    out.add(join.split(" ", -1));
    source(out, depth);
    out.add("ON");
    terms.expression(out, depth - 1);
  }

  private void rareJoin(Pieces out, int depth) {
    if (reach == Reach.RUN) {
      out.add("CROSS", "JOIN");
      source(out, depth);
    } else if (dice.chance(50)) {
      out.add(dice.oneOf("CROSS JOIN", "INNER CROSS JOIN", "LEFT CROSS JOIN").split(" ", -1));
      source(out, depth);
    } else {
      joined(
          out,
          dice.oneOf("LEFT JOIN", "LEFT OUTER JOIN", "RIGHT JOIN", "FULL OUTER JOIN", "OUTER JOIN"),
          depth);
    }
  }

  private void source(Pieces out, int depth) {
    switch (dice.below(14)) {
      case 0, 1 -> unnested(out, true);
      case 2 -> unnested(out, false);
      case 3 -> history(out);
      case 4 -> nested(out, depth);
      case 5 -> terms.expression(out, depth - 1);
      case 6 -> rare(out, depth);
      default -> out.add(names.source());
    }
    aliases(out);
  }

  private void unnested(Pieces out, boolean lexical) {
    if (lexical) {
      out.add("@");
    }
    out.add(names.alias());
    if (dice.chance(80)) {
      out.add(".", names.field());
    }
  }

  private void nested(Pieces out, int depth) {
    out.add("(");
    if (depth > 0) {
      select(out, depth - 1);
    } else {
      out.add("SELECT", "*", "FROM", names.source());
    }
    out.add(")");
  }

  private void rare(Pieces out, int depth) {
    if (rarely(40)) {
      out.add("UNPIVOT");
      terms.expression(out, depth - 1);
    } else {
      out.add("(");
      sources(out, depth - 1);
      out.add(")");
    }
  }

  private void history(Pieces out) {
    out.add(
        "history",
        "(",
        reach == Reach.RUN || dice.chance(70) ? names.table() : "'5PLf9SXwndd63lPaSIa0O6'");
    for (int bounds = dice.below(3); bounds > 0; bounds--) {
      out.add(",", literals.timestamp());
    }
    out.add(")");
  }
}

package io.github.qldbfake.internal.partiql.oracle;

import java.util.function.Consumer;

/** Expressions of every kind, nested to a given depth. */
final class Terms {

  private final Dice dice;
  private final Names names;
  private final Reach reach;
  private final Literals literals;
  private final Calls calls;
  private final Queries queries;

  Terms(Dice dice, Names names, Reach reach) {
    this.dice = dice;
    this.names = names;
    this.reach = reach;
    this.literals = new Literals(dice);
    this.calls = new Calls(dice, literals, this, reach);
    this.queries = new Queries(dice, names, literals, this, reach);
  }

  Queries queries() {
    return queries;
  }

  Literals literals() {
    return literals;
  }

  void expression(Pieces out, int depth) {
    if (depth <= 0) {
      leaf(out);
    } else if (dice.chance(45)) {
      operation(out, depth - 1);
    } else {
      term(out, depth - 1);
    }
  }

  /** A name with steps after it that an operation can change. */
  void target(Pieces out) {
    out.add(names.any());
    while (dice.chance(30)) {
      if (dice.chance(60)) {
        out.add(".", names.field());
      } else {
        out.add("[", dice.oneOf("0", "1", "'name'", "`x`"), "]");
      }
    }
  }

  private void leaf(Pieces out) {
    int kind = dice.below(100);
    if (kind < 40) {
      out.add(names.any());
    } else if (kind < 85) {
      out.add(literals.any());
    } else if (kind < 95) {
      out.add("?");
    } else {
      out.add("@", names.alias());
    }
  }

  private void term(Pieces out, int depth) {
    switch (dice.below(12)) {
      case 0, 1 -> leaf(out);
      case 2, 3 -> path(out, depth);
      case 4 -> struct(out, depth);
      case 5 -> inside(out, "[", "]", depth, 0);
      case 6 -> inside(out, "<<", ">>", depth, 0);
      case 7 -> inside(out, "(", ")", depth, 1);
      case 8 -> {
        out.add("(");
        queries.select(out, depth - 1);
        out.add(")");
      }
      case 9 -> rare(out, depth);
      default -> calls.call(out, depth);
    }
  }

  /** What parses, but the service did not run. */
  private void rare(Pieces out, int depth) {
    if (reach == Reach.RUN) {
      leaf(out);
      return;
    }
    switch (dice.below(6)) {
      case 0, 1 -> caseOf(out, depth);
      case 2 -> {
        out.add("VALUES");
        inside(out, "(", ")", depth, 1);
      }
      case 3 -> out.add("(", "DELETE", "FROM", names.table(), ")");
      case 4 -> {
        out.add("(", "PIVOT");
        expression(out, depth - 1);
        out.add("AT");
        expression(out, depth - 1);
        out.add("FROM", names.source(), ")");
      }
      default -> {
        out.add("REMOVE");
        target(out);
      }
    }
  }

  private void caseOf(Pieces out, int depth) {
    out.add("CASE");
    if (dice.chance(50)) {
      expression(out, depth - 1);
    }
    for (int branches = dice.between(1, 2); branches > 0; branches--) {
      out.add("WHEN");
      expression(out, depth - 1);
      out.add("THEN");
      expression(out, depth - 1);
    }
    if (dice.chance(50)) {
      out.add("ELSE");
      expression(out, depth - 1);
    }
    out.add("END");
  }

  private void path(Pieces out, int depth) {
    if (dice.chance(85)) {
      out.add(names.any());
    } else if (dice.chance(50)) {
      out.add("@", names.alias());
    } else {
      inside(out, "(", ")", depth - 1, 1);
    }
    do {
      switch (dice.below(12)) {
        case 0 -> out.add(".", "*");
        case 1 -> out.add("[", "*", "]");
        case 2 -> inside(out, "[", "]", depth - 2, 1, 1);
        case 3, 4 -> out.add("[", dice.oneOf("0", "12", "'name'", "?"), "]");
        default -> out.add(".", names.field());
      }
    } while (dice.chance(30));
  }

  private void struct(Pieces out, int depth) {
    out.add("{");
    separated(
        out,
        dice.between(0, 3),
        () -> {
          if (dice.chance(90)) {
            out.add(literals.string());
          } else {
            expression(out, depth - 1);
          }
          out.add(":");
          expression(out, depth - 1);
        });
    out.add("}");
  }

  private void inside(Pieces out, String open, String close, int depth, int least) {
    inside(out, open, close, depth, least, 3);
  }

  private void inside(Pieces out, String open, String close, int depth, int least, int most) {
    out.add(open);
    separated(out, dice.between(least, most), () -> expression(out, depth - 1));
    out.add(close);
  }

  /** So many items with commas between them. */
  static void separated(Pieces out, int count, Runnable item) {
    for (int at = 0; at < count; at++) {
      if (at > 0) {
        out.add(",");
      }
      item.run();
    }
  }

  private void operation(Pieces out, int depth) {
    Consumer<Integer> operand = strength -> expression(out, depth - strength);
    switch (dice.below(10)) {
      case 0 -> {
        out.add(dice.oneOf("NOT", "not", "-", "+"));
        operand.accept(0);
      }
      case 1 -> {
        operand.accept(1);
        between(out, depth);
      }
      case 2 -> {
        operand.accept(1);
        like(out, depth);
      }
      case 3 -> {
        operand.accept(1);
        out.add("IS");
        if (dice.chance(40)) {
          out.add("NOT");
        }
        calls.type(out);
      }
      case 4 -> {
        operand.accept(1);
        if (dice.chance(30)) {
          out.add("NOT");
        }
        out.add("IN");
        operand.accept(0);
      }
      default -> {
        operand.accept(1);
        out.add(operator());
        operand.accept(0);
      }
    }
  }

  private String operator() {
    return reach == Reach.RUN || dice.chance(95)
        ? dice.oneOf(
            "+", "-", "*", "/", "%", "||", "=", "<>", "!=", "<", ">", "<=", ">=", "AND", "or", "OR",
            "and", "=", "=")
        : dice.oneOf("UNION", "UNION ALL", "INTERSECT", "EXCEPT", "EXCEPT ALL", "INTERSECT ALL");
  }

  private void between(Pieces out, int depth) {
    if (dice.chance(30)) {
      out.add("NOT");
    }
    out.add("BETWEEN");
    expression(out, depth - 1);
    out.add("AND");
    expression(out, depth - 1);
  }

  private void like(Pieces out, int depth) {
    if (dice.chance(30)) {
      out.add("NOT");
    }
    out.add("LIKE");
    expression(out, depth - 1);
    if (dice.chance(40)) {
      out.add("ESCAPE", dice.oneOf("'\\'", "'x'", "?", "a"));
    }
  }
}

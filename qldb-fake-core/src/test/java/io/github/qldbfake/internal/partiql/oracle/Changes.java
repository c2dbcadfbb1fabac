package io.github.qldbfake.internal.partiql.oracle;

/** INSERT, UPDATE, FROM and DELETE. */
final class Changes {

  private final Dice dice;
  private final Names names;
  private final Terms terms;
  private final Reach reach;

  Changes(Dice dice, Names names, Terms terms, Reach reach) {
    this.dice = dice;
    this.names = names;
    this.terms = terms;
    this.reach = reach;
  }

  void insert(Pieces out, int depth) {
    out.add(dice.oneOf("INSERT", "insert"), "INTO", names.table());
    if (rarely(3)) {
      out.add(".", names.field());
    }
    if (dice.chance(50)) {
      out.add("VALUE");
      terms.expression(out, depth);
      if (rarely(5)) {
        out.add("AT");
        terms.expression(out, depth - 1);
      }
    } else {
      terms.expression(out, depth);
    }
  }

  void update(Pieces out, int depth) {
    out.add(dice.oneOf("UPDATE", "update"));
    source(out);
    terms.queries().aliases(out);
    operations(out, depth);
    terms.queries().where(out, depth);
  }

  void from(Pieces out, int depth) {
    out.add("FROM");
    terms.queries().sources(out, depth);
    terms.queries().where(out, depth);
    operations(out, depth);
  }

  void delete(Pieces out, int depth) {
    out.add("DELETE", "FROM");
    source(out);
    terms.queries().aliases(out);
    terms.queries().where(out, depth);
  }

  private boolean rarely(int percent) {
    return reach == Reach.PARSE && dice.chance(percent);
  }

  private void source(Pieces out) {
    out.add(names.table());
    if (rarely(4)) {
      out.add(".", names.field());
    }
  }

  private void operations(Pieces out, int depth) {
    do {
      operation(out, depth);
    } while (rarely(15));
  }

  private void operation(Pieces out, int depth) {
    switch (dice.below(4)) {
      case 0 -> {
        out.add("REMOVE");
        terms.target(out);
      }
      case 1 -> {
        out.add("INSERT", "INTO");
        terms.target(out);
        if (!rarely(10)) {
          out.add("VALUE");
        }
        terms.expression(out, depth - 1);
        if (dice.chance(30)) {
          out.add("AT");
          terms.expression(out, depth - 1);
        }
      }
      default -> {
        out.add("SET");
        Terms.separated(
            out,
            dice.between(1, 3),
            () -> {
              terms.target(out);
              out.add("=");
              terms.expression(out, depth - 1);
            });
      }
    }
  }
}

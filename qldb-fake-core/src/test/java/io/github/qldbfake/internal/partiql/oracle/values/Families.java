package io.github.qldbfake.internal.partiql.oracle.values;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All kinds of expressions. */
final class Families {

  private final List<Family> all =
      List.of(
          new Paths(),
          new ArithmeticOperators(),
          new Comparisons(),
          new LogicalOperators(),
          new Patterns(),
          new Memberships(),
          new TypeTests(),
          new Casts(),
          new TextFunctions(),
          new TextLengths(),
          new Conditionals(),
          new DateFunctions(),
          new Constructors(),
          new Queries(),
          new Unnesting(),
          new Projections(),
          new Aggregates());

  private final Map<String, Family> byName =
      all.stream().collect(Collectors.toMap(Family::name, Function.identity()));

  List<Family> all() {
    return all;
  }

  String expression(String family, Operands operands) {
    Family found = byName.get(family);
    if (found == null) {
      throw new IllegalArgumentException("no such family: " + family);
    }
    return found.expression(operands);
  }

  Case next(Family family, Draw draw) {
    Operands operands = new Operands(draw, this);
    String statement = family.statement(operands);
    return new Case(family.name(), statement, operands.parameters());
  }
}

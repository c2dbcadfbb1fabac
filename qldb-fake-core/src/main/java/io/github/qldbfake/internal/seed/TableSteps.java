package io.github.qldbfake.internal.seed;

import java.util.ArrayList;
import java.util.List;

/** The steps that make and fill one table. */
final class TableSteps {

  private final String name;
  private final List<SeedStep> steps = new ArrayList<>();

  TableSteps(String name) {
    this.name = name;
  }

  void create(String place) {
    add(place, "CREATE TABLE " + quoted(name));
  }

  void createIfAbsent(String place) {
    steps.add(new MissingTableStep(name, new SeedPart(place, "CREATE TABLE " + quoted(name))));
  }

  void index(String field, String place) {
    add(place, "CREATE INDEX ON %s (%s)".formatted(quoted(name), quoted(field)));
  }

  void documents(List<SeedPart> documents) {
    steps.addAll(InsertStep.inTransactions(quoted(name), documents));
  }

  List<SeedStep> all() {
    return List.copyOf(steps);
  }

  private void add(String place, String statement) {
    steps.add(new StatementStep(new SeedPart(place, statement)));
  }

  private static String quoted(String identifier) {
    return '"' + identifier + '"';
  }
}

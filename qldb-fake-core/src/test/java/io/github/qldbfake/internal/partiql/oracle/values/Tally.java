package io.github.qldbfake.internal.partiql.oracle.values;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The comparisons so far. */
final class Tally {

  private final Map<String, Integer> tried = new TreeMap<>();
  private final Map<String, Integer> compared = new TreeMap<>();
  private final Map<String, Integer> excepted = new TreeMap<>();
  private final List<Comparison> disagreements = new ArrayList<>();

  void add(Comparison comparison) {
    String family = comparison.sample().family();
    tried.merge(family, 1, Integer::sum);
    if (!comparison.isAbout()) {
      return;
    }
    if (comparison.agrees()) {
      compared.merge(family, 1, Integer::sum);
      return;
    }
    Departure.of(comparison)
        .ifPresentOrElse(
            departure -> excepted.merge(departure.name(), 1, Integer::sum),
            () -> disagreements.add(comparison));
  }

  /** Disagreements that no rule explains. */
  List<Comparison> disagreements() {
    return disagreements;
  }

  /** Families of which fewer than {@code percent} in a hundred had a value to compare. */
  List<String> familiesBelow(Families families, int percent) {
    return families.all().stream()
        .map(Family::name)
        .filter(name -> share(name) < percent)
        .map(name -> name + " " + share(name) + " %")
        .toList();
  }

  private int share(String family) {
    return 100 * compared.getOrDefault(family, 0) / Math.max(1, tried.getOrDefault(family, 0));
  }

  @Override
  public String toString() {
    return "tried " + tried + ", with equal values " + compared + ", by a rule " + excepted;
  }
}

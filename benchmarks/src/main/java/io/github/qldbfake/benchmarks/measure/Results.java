package io.github.qldbfake.benchmarks.measure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The figures of a {@link Race}: milliseconds by entrant and by what they are. */
public final class Results {

  private final Map<String, Map<String, List<Double>>> figures;

  Results(Map<String, Map<String, List<Double>>> figures) {
    this.figures = figures;
  }

  /** Prints a table of one figure, with what the first entrant takes as a multiple of each. */
  public void print(String title, String what) {
    Table table = new Table("%s, ms".formatted(title), "median", "least", "most", "first ÷ this");
    String first = figures.keySet().iterator().next();
    double compared = sample(first, what).map(Sample::median).orElse(Double.NaN);
    for (String name : figures.keySet()) {
      sample(name, what)
          .ifPresent(
              sample ->
                  table.row(
                      name,
                      text(sample.median()),
                      text(sample.least()),
                      text(sample.most()),
                      "%.2f".formatted(compared / sample.median())));
    }
    System.out.println(table);
  }

  private Optional<Sample> sample(String name, String what) {
    return Optional.ofNullable(figures.getOrDefault(name, Map.of()).get(what)).map(Sample::of);
  }

  private static String text(double milliseconds) {
    return String.format(Locale.ROOT, milliseconds < 10 ? "%.3f" : "%.0f", milliseconds);
  }
}

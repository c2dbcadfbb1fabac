package io.github.qldbfake.benchmarks.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table in Markdown, legible as it is. */
public final class Table {

  private final List<List<String>> rows = new ArrayList<>();

  /** With a row of titles. */
  public Table(String... titles) {
    rows.add(List.of(titles));
  }

  /** Adds a row with as many cells as there are titles. */
  public Table row(String... cells) {
    rows.add(List.of(cells));
    return this;
  }

  @Override
  public String toString() {
    int[] widths =
        IntStream.range(0, rows.get(0).size())
            .map(column -> rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0))
            .toArray();
    List<String> lines = new ArrayList<>(rows.stream().map(row -> line(row, widths)).toList());
    lines.add(
        1,
        IntStream.of(widths)
            .mapToObj(width -> "-".repeat(width + 2))
            .collect(Collectors.joining("|", "|", "|")));
    return String.join("\n", lines) + "\n";
  }

  private static String line(List<String> row, int[] widths) {
    return IntStream.range(0, row.size())
        .mapToObj(column -> row.get(column) + " ".repeat(widths[column] - row.get(column).length()))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }
}

package io.github.qldbfake.internal.seed;

import io.github.qldbfake.NewLedger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A ledger and what it holds at first, in the order in which it is put there.
 *
 * @param scripts resources with statements
 */
public record LedgerConfiguration(
    NewLedger ledger,
    List<TableConfiguration> tables,
    List<String> scripts,
    List<String> statements) {

  /** Keeps copies. */
  public LedgerConfiguration {
    tables = List.copyOf(tables);
    scripts = List.copyOf(scripts);
    statements = List.copyOf(statements);
  }

  /** An empty ledger with the service's defaults. */
  public static LedgerConfiguration named(String name) {
    return new LedgerConfiguration(NewLedger.named(name), List.of(), List.of(), List.of());
  }

  /** The name of the ledger. */
  public String name() {
    return ledger.name();
  }

  /** Whether it says no more than the name. */
  public boolean saysNameOnly() {
    return equals(named(name()));
  }

  LedgerPlan plan(SeedSource source) {
    try {
      List<SeedStep> steps = new ArrayList<>();
      tables.forEach(table -> steps.addAll(table.steps(source)));
      scripts.forEach(script -> addAll(source.read(script).statements(), steps));
      addAll(numberedStatements(), steps);
      return new LedgerPlan("", ledger, steps);
    } catch (SeedFormatException e) {
      throw new InvalidSeedException(name(), String.valueOf(e.getMessage()), e);
    }
  }

  private List<SeedPart> numberedStatements() {
    int count = statements.size();
    return IntStream.range(0, count)
        .mapToObj(
            i -> new SeedPart("statement %d of %d".formatted(i + 1, count), statements.get(i)))
        .toList();
  }

  private static void addAll(List<SeedPart> statements, List<SeedStep> steps) {
    statements.forEach(statement -> steps.add(new StatementStep(statement)));
  }
}

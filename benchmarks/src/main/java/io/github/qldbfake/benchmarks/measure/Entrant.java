package io.github.qldbfake.benchmarks.measure;

import java.util.Map;

/** What is measured, once a round. */
@FunctionalInterface
public interface Entrant {

  /** Runs it to its end: milliseconds by what they are. */
  Map<String, Double> run();
}

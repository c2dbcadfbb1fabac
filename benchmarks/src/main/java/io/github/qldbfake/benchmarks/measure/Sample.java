package io.github.qldbfake.benchmarks.measure;

import java.util.List;

/** Figures of the same thing, least first. */
record Sample(List<Double> sorted) {

  static Sample of(List<Double> figures) {
    return new Sample(figures.stream().sorted().toList());
  }

  double median() {
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }

  double least() {
    return sorted.get(0);
  }

  double most() {
    return sorted.get(sorted.size() - 1);
  }
}

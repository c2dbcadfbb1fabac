package io.github.qldbfake.verify;

import java.util.ArrayList;
import java.util.List;

/** Gathers findings, up to a bound. */
final class Findings {

  private final List<Finding> kept = new ArrayList<>();
  private long all;

  void add(Finding finding) {
    all++;
    if (kept.size() < Verification.MOST_FINDINGS) {
      kept.add(finding);
    }
  }

  void addAll(Findings others) {
    others.kept.forEach(this::add);
    all += others.all - others.kept.size();
  }

  /** What reports findings at {@code place}. */
  Report at(Place place) {
    return new Report(this, place);
  }

  List<Finding> kept() {
    return List.copyOf(kept);
  }

  long all() {
    return all;
  }
}

package io.github.qldbfake.internal.partiql.semantics;

import io.github.qldbfake.internal.partiql.plan.SourceSlots;

/** Gives the slots of a statement their numbers. */
final class Slots {

  private int count;

  int next() {
    return count++;
  }

  SourceSlots nextSource() {
    return new SourceSlots(next(), next(), next());
  }

  int count() {
    return count;
  }
}

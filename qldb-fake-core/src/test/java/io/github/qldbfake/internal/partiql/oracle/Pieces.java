package io.github.qldbfake.internal.partiql.oracle;

import java.util.ArrayList;
import java.util.List;

/** The tokens of a statement that is being written, each as its text. */
final class Pieces {

  private final List<String> texts = new ArrayList<>();

  Pieces add(String... more) {
    texts.addAll(List.of(more));
    return this;
  }

  List<String> texts() {
    return List.copyOf(texts);
  }
}

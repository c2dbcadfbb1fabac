package io.github.qldbfake.internal.partiql.oracle;

import java.util.List;

/** The refusals that are about names, and so come from the same pass in both front ends. */
final class NameRefusal {

  private static final List<String> TEXTS =
      List.of(
          ": No such variable named '",
          "' was already defined in this scope; ",
          ": Global variable access is illegal in this context, ");

  private NameRefusal() {}

  static boolean is(Answer answer) {
    return TEXTS.stream().anyMatch(answer.text()::contains);
  }
}

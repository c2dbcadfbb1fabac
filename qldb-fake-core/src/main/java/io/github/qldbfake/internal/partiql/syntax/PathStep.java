package io.github.qldbfake.internal.partiql.syntax;

/** One step of a path. */
public sealed interface PathStep {

  /** Where the step stands. */
  Position position();

  /** {@code .name}. */
  record Field(Identifier name) implements PathStep {
    @Override
    public Position position() {
      return name.position();
    }
  }

  /** {@code [expression]}: a position in a list or a name in a struct. */
  record Index(Expression index, Position position) implements PathStep {}

  /** {@code .*}. */
  record AllFields(Position position) implements PathStep {}

  /** {@code [*]}. */
  record AllElements(Position position) implements PathStep {}
}

package io.github.qldbfake.internal.partiql.oracle;

/** A change of anything but one table: the ancestor's pass looks at names only. */
final class UnsupportedComesFirst implements AgreedDifference {

  @Override
  public String reason() {
    return "the service's own check is not part of the ancestor; its place among others is unknown";
  }

  @Override
  public boolean explains(Comparison comparison) {
    return comparison.ours().is(Answer.Kind.UNSUPPORTED);
  }
}

package io.github.qldbfake.benchmarks.measure;

/** How often something is measured. */
public final class Rounds {

  private Rounds() {}

  /**
   * The first argument, or what is usual.
   *
   * @throws IllegalArgumentException if it is no number above zero
   */
  public static int of(String[] arguments, int usual) {
    if (arguments.length == 0) {
      return usual;
    }
    if (!arguments[0].matches("[1-9][0-9]{0,3}")) {
      throw new IllegalArgumentException(
          "the argument is the number of rounds, 1 to 9999, not \"" + arguments[0] + "\"");
    }
    return Integer.parseInt(arguments[0]);
  }
}

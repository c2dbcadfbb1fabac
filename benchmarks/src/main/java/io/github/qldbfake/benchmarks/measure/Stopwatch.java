package io.github.qldbfake.benchmarks.measure;

/** Prints what a JVM that is measured took, for {@link ChildJvm} to read. */
public final class Stopwatch {

  static final String MARK = "measured";

  private final long began = System.nanoTime();

  private Stopwatch() {}

  /** Runs from now on. */
  public static Stopwatch start() {
    return new Stopwatch();
  }

  /** Prints the time that has passed. */
  public void print(String what) {
    print(what, System.nanoTime() - began);
  }

  /** Prints a time that was taken otherwise. */
  public static void print(String what, long nanos) {
    System.out.println(MARK + " " + what + " " + nanos / 1e6);
  }

  /** Ends this JVM, whatever threads it has. */
  public static void end() {
    System.out.flush();
    Runtime.getRuntime().halt(0);
  }
}

package io.github.qldbfake.internal.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Keeps stack traces out of a log, and makes one line of every message. A logger prints its lines
 * as strings; a throwable prints its stack trace as objects.
 */
final class OneLineStream extends PrintStream {

  private static final Pattern LINE_END = Pattern.compile("\\s*\\R\\s*");

  OneLineStream(PrintStream target) {
    super(target, true, StandardCharsets.UTF_8);
  }

  @Override
  public void println(@Nullable String text) {
    super.println(LINE_END.matcher(String.valueOf(text)).replaceAll(" "));
  }

  @Override
  public void println(@Nullable Object partOfStackTrace) {
    // Nothing: the line before says what has happened.
  }
}

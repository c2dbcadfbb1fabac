package io.github.qldbfake.verify;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the name of an object says: {@code <strandId>.<first>-<last>.<extension>}. */
record ObjectName(String strandId, long first, long last) {

  private static final Pattern FORM =
      Pattern.compile("(?:.*/)?(\\w+)\\.(\\d{1,18})-(\\d{1,18})\\.[A-Za-z0-9]+");

  static Optional<ObjectName> read(String key) {
    Matcher form = FORM.matcher(key);
    return form.matches()
        ? Optional.of(
            new ObjectName(
                form.group(1), Long.parseLong(form.group(2)), Long.parseLong(form.group(3))))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return "blocks " + first + " to " + last + " of strand " + strandId;
  }
}

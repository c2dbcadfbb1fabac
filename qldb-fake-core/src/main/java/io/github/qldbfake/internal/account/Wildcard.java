package io.github.qldbfake.internal.account;

/**
 * A text in which {@code *} stands for any characters and {@code ?} for any one.
 *
 * @param text the pattern
 */
record Wildcard(String text) {

  /** Whether all of {@code candidate} fits. It takes no longer than the product of both lengths. */
  boolean matches(String candidate) {
    int at = 0;
    int in = 0;
    int afterStar = -1;
    int resumeAt = 0;
    while (at < candidate.length()) {
      if (in < text.length() && text.charAt(in) == '*') {
        afterStar = ++in;
        resumeAt = at;
      } else if (in < text.length() && fits(text.charAt(in), candidate.charAt(at))) {
        in++;
        at++;
      } else if (afterStar >= 0) {
        in = afterStar;
        at = ++resumeAt;
      } else {
        return false;
      }
    }
    while (in < text.length() && text.charAt(in) == '*') {
      in++;
    }
    return in == text.length();
  }

  private static boolean fits(char pattern, char actual) {
    return pattern == '?' || pattern == actual;
  }
}

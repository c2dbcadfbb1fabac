package io.github.qldbfake.internal.admin;

/** As much of a text as a message can hold. */
public final class Excerpt {

  private static final int MOST = 200;

  private Excerpt() {}

  /** The text, or its first 200 characters and how many there are. */
  public static String of(String text) {
    return of(text, MOST);
  }

  /** The text, or its first {@code most} characters and how many there are. */
  public static String of(String text, int most) {
    return text.length() <= most
        ? text
        : text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most)
            + "… ("
            + text.length()
            + " characters)";
  }
}

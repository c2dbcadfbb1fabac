package io.github.qldbfake.internal.seed;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Text in UTF-8, and in no other encoding. */
final class Utf8Text {

  private Utf8Text() {}

  /**
   * The text of all bytes.
   *
   * @param name how messages name the text
   * @throws SeedFormatException with the line of the first byte that is no part of a character
   */
  static String decode(String name, byte[] bytes) {
    CharBuffer text = CharBuffer.allocate(bytes.length);
    CoderResult result =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
    String decoded = text.flip().toString();
    if (result.isError()) {
      TextCursor cursor = new TextCursor(name, decoded);
      cursor.skip(decoded.length());
      throw new SeedFormatException(cursor.place(), "this is not UTF-8; save the file as UTF-8");
    }
    return decoded;
  }
}

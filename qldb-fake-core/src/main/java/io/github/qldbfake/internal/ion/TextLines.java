package io.github.qldbfake.internal.ion;

import java.io.InputStream;

/** Ion text, a line at a time. */
final class TextLines extends FramedInput {

  private final NumberLength numbers = new NumberLength();
  private boolean atLineStart = true;
  private long line;

  TextLines(InputStream in) {
    super(in);
  }

  @Override
  long frame() {
    return line;
  }

  @Override
  int share(int available) {
    for (int at = 0; at < available; at++) {
      if (peek(at) == '\n') {
        return at + 1;
      }
    }
    return available;
  }

  @Override
  void checkEnd() {
    // The reader knows better where text may end.
  }

  @Override
  void handOut(byte[] bytes, int offset, int length) {
    numbers.check(bytes, offset, length);
    if (atLineStart) {
      line = position();
    }
    atLineStart = bytes[offset + length - 1] == '\n';
  }
}

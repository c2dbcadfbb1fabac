package io.github.qldbfake.internal.ion;

import java.io.IOException;
import java.io.InputStream;

/**
 * Ion binary, a value of the top level at a time. A value that cannot be understood is handed out
 * byte by byte, for the reader to complain about.
 */
final class BinaryFrames extends FramedInput {

  private static final int LONGEST_HEADER = 11;
  private static final int VERSION_MARKER = 0xE0;
  private static final int VERSION_MARKER_LENGTH = 4;
  private static final int BOOL = 1;
  private static final int STRUCT = 13;
  private static final int NULL = 15;
  private static final int LENGTH_FOLLOWS = 14;

  private final UnusualBinary unusual = new UnusualBinary();
  private long frame;
  private long rest;

  BinaryFrames(InputStream in) {
    super(in);
  }

  @Override
  long frame() {
    return frame;
  }

  @Override
  int share(int available) throws IOException {
    if (rest == 0) {
      frame = position();
      rest = length(available(LONGEST_HEADER));
      if (rest > IonLimits.MAX_STREAMED_BYTES) {
        throw new InvalidIonException(
            "an Ion value has more than " + IonLimits.MAX_STREAMED_BYTES + " bytes");
      }
    }
    return (int) Math.min(rest, available);
  }

  /** A reader would take the end of the stream for the end of the containers it stands in. */
  @Override
  void checkEnd() {
    if (rest > 0) {
      throw new InvalidIonException("the stream ends inside a value");
    }
  }

  @Override
  void handOut(byte[] bytes, int offset, int length) {
    unusual.check(bytes, offset, length);
    rest -= length;
  }

  /** The length of the value that comes next, with its header. */
  private long length(int available) {
    int descriptor = peek(0);
    int type = descriptor >> 4;
    int low = descriptor & 0xF;
    if (descriptor == VERSION_MARKER) {
      return VERSION_MARKER_LENGTH;
    }
    if (low == NULL || type == BOOL) {
      return 1;
    }
    if (low != LENGTH_FOLLOWS && !(type == STRUCT && low == 1)) {
      return 1L + low;
    }
    long length = 0;
    for (int at = 1; at < available; at++) {
      length = length << 7 | (peek(at) & 0x7F);
      if ((peek(at) & 0x80) != 0) {
        return length < 0 ? Long.MAX_VALUE : 1 + at + length;
      }
    }
    return 1;
  }
}

package io.github.qldbfake.internal.ion;

import java.io.IOException;
import java.io.InputStream;

/**
 * Hands a stream to a reader one frame at a time, so that the reader, which reads ahead, never
 * holds much more than it has to, and so that one knows where in the stream it is.
 */
abstract class FramedInput extends InputStream {

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private int from;
  private int to;
  private long position;
  private long budget = IonLimits.MAX_STREAMED_BYTES;

  FramedInput(InputStream in) {
    this.in = in;
  }

  /** The offset of the frame that was handed out last. */
  abstract long frame();

  /**
   * How many of the next bytes may be handed out at once, at least 1.
   *
   * @param available how many bytes {@link #peek} can see
   */
  abstract int share(int available) throws IOException;

  /**
   * Told that the stream has ended.
   *
   * @throws InvalidIonException if it must not end here
   */
  abstract void checkEnd();

  /** Told of the bytes that are being handed out. */
  abstract void handOut(byte[] bytes, int offset, int length);

  /** The next value may be as long as any. */
  final void renewBudget() {
    budget = IonLimits.MAX_STREAMED_BYTES;
  }

  /** The offset of the byte that comes next. */
  final long position() {
    return position;
  }

  /** A byte that is to come, of those that are available. */
  final int peek(int ahead) {
    return buffer[from + ahead] & 0xFF;
  }

  /** Makes as many bytes available as the stream has, up to {@code wanted}; says how many are. */
  final int available(int wanted) throws IOException {
    if (to - from < wanted) {
      System.arraycopy(buffer, from, buffer, 0, to - from);
      to -= from;
      from = 0;
      int count;
      while (to < wanted && (count = in.read(buffer, to, BUFFER - to)) > 0) {
        to += count;
      }
    }
    return to - from;
  }

  @Override
  public final int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    int available = available(1);
    if (available == 0) {
      checkEnd();
      return -1;
    }
    int count = Math.min(length, share(available));
    if (count > budget) {
      throw new InvalidIonException(
          "an Ion value has more than " + IonLimits.MAX_STREAMED_BYTES + " bytes");
    }
    budget -= count;
    handOut(buffer, from, count);
    System.arraycopy(buffer, from, into, offset, count);
    from += count;
    position += count;
    return count;
  }

  @Override
  public final int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public final void close() throws IOException {
    in.close();
  }
}

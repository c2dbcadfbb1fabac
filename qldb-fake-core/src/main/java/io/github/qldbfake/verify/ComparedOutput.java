package io.github.qldbfake.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.OptionalLong;

/** Compares what is written with what another stream holds, and keeps neither. */
final class ComparedOutput extends OutputStream {

  private final InputStream expected;
  private OptionalLong firstDifference = OptionalLong.empty();
  private long differences;
  private long position;

  ComparedOutput(InputStream expected) {
    this.expected = expected;
  }

  /** How many bytes differ; those that the other stream does not have differ as well. */
  long differences() {
    return differences;
  }

  /** The position of the first byte that differs. */
  OptionalLong firstDifference() {
    return firstDifference;
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    byte[] other = expected.readNBytes(length);
    for (int at = 0; at < length; at++) {
      if (at >= other.length || other[at] != bytes[offset + at]) {
        differences++;
        if (firstDifference.isEmpty()) {
          firstDifference = OptionalLong.of(position + at);
        }
      }
    }
    // A stream that has ended will never be as long: no number of differences is few.
    if (other.length < length) {
      differences = Integer.MAX_VALUE;
    }
    position += length;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }
}

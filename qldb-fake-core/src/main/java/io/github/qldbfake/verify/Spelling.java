package io.github.qldbfake.verify;

import com.amazon.ion.IonValue;
import com.amazon.ion.IonWriter;
import com.amazon.ion.system.IonTextWriterBuilder;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;

/**
 * Holds Ion text against the way in which this fake writes it. Ion spells many a value in more than
 * one way, with spare bits of base64, other white space or capital letters, and no hash can tell
 * them apart. Text that has the very length of this fake's, and differs from it in a few bytes, was
 * written by it and altered; text that differs in more was written by somebody else.
 */
final class Spelling implements Closeable {

  private static final long MOST_DIFFERENCES = 16;

  private final InputStream source;
  private final ComparedOutput compared;
  private final IonWriter writer;

  private Spelling(InputStream source) {
    this.source = source;
    this.compared = new ComparedOutput(source);
    this.writer =
        IonTextWriterBuilder.standard().withWriteTopLevelValuesOnNewLines(true).build(compared);
  }

  /**
   * Begins to compare.
   *
   * @param source the text, read at the pace at which its values are given; closed by {@link
   *     #close}
   */
  static Spelling of(InputStream source) {
    return new Spelling(source);
  }

  /** Finds nothing: binary is spelled in one way only, as far as a bit makes a difference. */
  static Spelling unchecked() {
    return new Spelling(InputStream.nullInputStream());
  }

  /** Compares the next value. */
  void compare(IonValue value) throws IOException {
    if (compared.differences() <= MOST_DIFFERENCES) {
      value.writeTo(writer);
    }
  }

  /** After the last value: the offset of the first byte that was altered, if any was. */
  OptionalLong firstAltered() throws IOException {
    if (compared.differences() > MOST_DIFFERENCES) {
      return OptionalLong.empty();
    }
    writer.finish();
    boolean ours = compared.differences() <= MOST_DIFFERENCES && source.read() < 0;
    return ours ? compared.firstDifference() : OptionalLong.empty();
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}

package io.github.qldbfake.internal.ion;

import com.amazon.ion.IonList;
import com.amazon.ion.IonReader;
import com.amazon.ion.IonValue;
import com.amazon.ion.IonWriter;
import com.amazon.ion.system.IonReaderBuilder;
import com.amazon.ion.util.IonStreamUtils;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Optional;

/**
 * The values of a long stream of Ion from outside, binary or text, one after the other: the memory
 * that it takes depends on the longest value, not on the stream. Each value is checked as {@link
 * IonBytes#parse(byte[])} checks it.
 */
public final class IonValueStream implements Closeable {

  private static final int MARKER_LENGTH = 4;

  private final boolean binary;
  private final FramedInput input;
  private final IonReader reader;
  private long offset;

  /**
   * Begins to read.
   *
   * @param in closed by {@link #close}
   * @throws InvalidIonException if the stream is compressed
   * @throws IOException if {@code in} throws it
   */
  public IonValueStream(InputStream in) throws IOException {
    byte[] beginning = in.readNBytes(MARKER_LENGTH);
    if (IonInput.isCompressed(beginning)) {
      throw new InvalidIonException("compressed Ion is not accepted");
    }
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(beginning), in);
    binary = IonStreamUtils.isIonBinary(beginning);
    input = binary ? new BinaryFrames(whole) : new TextLines(whole);
    reader = IonReaderBuilder.standard().build(input);
  }

  /** Whether this is Ion binary. */
  public boolean isBinary() {
    return binary;
  }

  /**
   * The next value, owned by the caller, or empty at the end.
   *
   * @throws InvalidIonException if what comes next is not a well-formed value, or longer than
   *     {@link IonLimits#MAX_STREAMED_BYTES}, or made of more than {@link
   *     IonLimits#MAX_STREAMED_VALUES} values; the stream is of no use afterwards
   */
  public Optional<IonValue> next() {
    input.renewBudget();
    IonList holder = IonValues.system().newEmptyList();
    try (IonWriter writer = IonValues.system().newWriter(holder)) {
      if (reader.next() == null) {
        return Optional.empty();
      }
      offset = input.frame();
      CheckedCopy.copy(reader, writer, IonLimits.MAX_STREAMED_VALUES);
    } catch (InvalidIonException e) {
      offset = input.frame();
      throw e;
    } catch (IOException | RuntimeException e) {
      offset = input.frame();
      // The reader reports damage as many kinds of runtime exception, some not of its own making.
      throw new InvalidIonException(
          "the Ion value is not well-formed: " + IonInput.complaint(e), e);
    }
    return Optional.of(holder.remove(0));
  }

  /**
   * Where the value that was read last begins, or where the reader was when it failed, in bytes: in
   * binary the beginning of a value, in text the beginning of a line.
   */
  public long offset() {
    return offset;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    input.close();
  }
}

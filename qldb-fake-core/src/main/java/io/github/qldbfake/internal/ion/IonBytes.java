package io.github.qldbfake.internal.ion;

import com.amazon.ion.IonReader;
import com.amazon.ion.IonValue;
import com.amazon.ion.IonWriter;
import com.amazon.ion.system.IonBinaryWriterBuilder;
import com.amazon.ion.system.IonReaderBuilder;
import com.amazon.ion.system.IonTextWriterBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One Ion value, kept as an immutable stream of Ion binary. */
public final class IonBytes {

  private static final IonReaderBuilder READERS = IonReaderBuilder.standard().immutable();
  private static final IonBinaryWriterBuilder BINARY =
      IonBinaryWriterBuilder.standard().immutable();
  private static final IonTextWriterBuilder TEXT = IonTextWriterBuilder.standard().immutable();

  private final byte[] bytes;

  private IonBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The binary form of {@code value}; later changes to {@code value} do not show. */
  public static IonBytes of(IonValue value) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (IonWriter writer = BINARY.build(out)) {
      value.writeTo(writer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new IonBytes(out.toByteArray());
  }

  /** What {@link #toByteArray} gave, which is not checked again; {@code stream} is not copied. */
  public static IonBytes ofKept(byte[] stream) {
    return new IonBytes(stream);
  }

  /**
   * Reads a stream that came from outside, binary or text.
   *
   * @throws InvalidIonException if it is not exactly one well-formed value, refers to unknown
   *     symbols, is compressed, or is nested deeper than {@link IonLimits#MAX_DEPTH}
   */
  public static IonBytes parse(byte[] stream) {
    return new IonBytes(IonInput.normalize(stream));
  }

  /** As {@link #parse(byte[])}, for Ion text. */
  public static IonBytes parse(String text) {
    return parse(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A fresh tree of the value, owned by the caller. */
  public IonValue load() {
    return IonValues.system().singleValue(bytes);
  }

  /** A reader standing before the value. */
  public IonReader reader() {
    return READERS.build(bytes);
  }

  /** The number of bytes of Ion binary. */
  public int size() {
    return bytes.length;
  }

  /** A copy of the Ion binary, a complete stream with version marker and symbol table. */
  public byte[] toByteArray() {
    return bytes.clone();
  }

  /** The value as compact Ion text. */
  public String toText() {
    StringBuilder text = new StringBuilder();
    try (IonReader reader = reader();
        IonWriter writer = TEXT.build(text)) {
      // Value by value: copied as a stream, the symbol table would show in the text.
      reader.next();
      writer.writeValue(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof IonBytes that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return toText();
  }
}

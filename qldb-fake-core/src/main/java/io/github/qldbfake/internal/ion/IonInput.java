package io.github.qldbfake.internal.ion;

import com.amazon.ion.IonReader;
import com.amazon.ion.IonWriter;
import com.amazon.ion.system.IonBinaryWriterBuilder;
import com.amazon.ion.system.IonReaderBuilder;
import com.amazon.ion.util.IonStreamUtils;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/**
 * Ion from outside, checked while it streams by, so that hostile nesting never meets a recursive
 * walker.
 */
final class IonInput {

  private static final int GZIP_MAGIC = 0x1F8B;
  private static final int LONGEST_COMPLAINT = 200;

  private IonInput() {}

  /** The one value of {@code stream} as Ion binary of our own writing. */
  static byte[] normalize(byte[] stream) {
    // The reader would unpack it, and a few bytes can unpack to gigabytes.
    if (isCompressed(stream)) {
      throw new InvalidIonException("compressed Ion is not accepted");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(stream.length + 64);
    try (IonReader reader = IonReaderBuilder.standard().build(stream);
        IonWriter writer = IonBinaryWriterBuilder.standard().build(out)) {
      if (IonStreamUtils.isIonBinary(stream)) {
        skipAll(stream);
      } else {
        new NumberLength().check(stream, 0, stream.length);
      }
      if (reader.next() == null) {
        throw new InvalidIonException("there is no Ion value");
      }
      CheckedCopy.copy(reader, writer);
      if (reader.next() != null) {
        throw new InvalidIonException("there is more than one Ion value");
      }
    } catch (InvalidIonException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // The reader reports damage as many kinds of runtime exception, some not of its own making.
      throw new InvalidIonException("the Ion value is not well-formed: " + complaint(e), e);
    }
    return out.toByteArray();
  }

  /** Whether a stream that begins so would be unpacked by a reader. */
  static boolean isCompressed(byte[] beginning) {
    return beginning.length > 1
        && ((beginning[0] & 0xFF) << 8 | (beginning[1] & 0xFF)) == GZIP_MAGIC;
  }

  /**
   * Finds a value that ends beyond the end of the stream. A reader that steps into it takes the end
   * of the stream for the end of the container; one that skips it complains.
   */
  private static void skipAll(byte[] stream) throws IOException {
    try (IonReader reader = IonReaderBuilder.standard().build(stream)) {
      while (reader.next() != null) {}
    }
  }

  /** The reader may quote the whole input. */
  static String complaint(Exception e) {
    String message = String.valueOf(e.getMessage());
    return message.length() > LONGEST_COMPLAINT
        ? message.substring(0, LONGEST_COMPLAINT) + "..."
        : message;
  }
}

package io.github.qldbfake.internal.ion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazon.ion.IonValue;
import com.amazon.ion.IonWriter;
import com.amazon.ion.system.IonBinaryWriterBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values one after the other from long streams. */
final class IonValueStreamTest {

  private static final String TEXT = "{a:1}\n{b:[2,\n 3]}\n\nnull.int";

  @Test
  void textGivesItsValuesAndTheOffsetsOfTheirLines() throws IOException {
    assertThat(read(TEXT.getBytes(StandardCharsets.UTF_8)))
        .containsExactly("0 {a:1}", "6 {b:[2,3]}", "19 null.int");
  }

  @Test
  void binaryGivesItsValuesAndTheirOffsets() throws IOException {
    byte[] binary = binary(TEXT);
    List<String> values = read(binary);
    assertThat(values).hasSize(3);
    assertThat(values.get(2)).isEqualTo(binary.length - 1 + " null.int");
  }

  @Test
  void everyTruncationOfBinaryIsRefusedUnlessItEndsBetweenValues() throws IOException {
    byte[] whole = binary("{a:1,b:\"a string long enough for a length of its own\"} {c:[x,y]}");
    List<Integer> accepted = new ArrayList<>();
    for (int length = 4; length < whole.length; length++) {
      byte[] part = Arrays.copyOf(whole, length);
      try {
        List<String> unused = read(part);
        accepted.add(length);
      } catch (InvalidIonException expected) {
        assertThat(expected).hasMessageNotContaining("null");
      }
    }
    // After the version marker, after the symbol table, and after the first struct.
    assertThat(accepted).hasSize(3).contains(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{a:1}\n{a:", "{a:1}\n{a:\"x}\n", "{a:1}\n]", "{a:1}\n{{A}}"})
  void damagedTextIsRefusedAtItsPlace(String text) throws IOException {
    try (IonValueStream stream = stream(text.getBytes(StandardCharsets.UTF_8))) {
      assertThat(stream.next()).isPresent();
      assertThatThrownBy(stream::next).isInstanceOf(InvalidIonException.class);
      assertThat(stream.offset()).isEqualTo(6);
    }
  }

  @Test
  void aNullIntSpelledAsANegativeNumberIsRefused() throws IOException {
    byte[] binary = binary("{a:[1,null.int],b:x::null.int}");
    for (int at = 0; at < binary.length; at++) {
      if (binary[at] == 0x2F) {
        byte[] altered = binary.clone();
        altered[at] = 0x3F;
        assertThatThrownBy(() -> read(altered))
            .hasMessage("a null.int is spelled as a negative number");
      }
    }
    assertThat(read(binary))
        .containsExactly(offsetOfLast(binary) + " {a:[1,null.int],b:x::null.int}");
  }

  @Test
  void paddingIsRefused() {
    byte[] padded = {(byte) 0xE0, 1, 0, (byte) 0xEA, (byte) 0xB2, 0x01, 'x', 0x20};
    assertThatThrownBy(() -> read(padded)).hasMessage("there is padding in the Ion binary");
  }

  @ParameterizedTest
  @ValueSource(ints = {0x31, 0x51, 0x21})
  void aSymbolTableThatContinuesAnotherByANumberIsRefused(int type) throws IOException {
    byte[] table = HexFormat.of().parseHex("e00100eaea8183d787b2816186" + "7103" + "d38a2101");
    assertThat(read(table)).containsExactly("15 {a:1}");
    table[13] = (byte) type;
    assertThatThrownBy(() -> read(table))
        .hasMessage("a symbol table continues another by something else than name");
  }

  @Test
  void aFieldOfADocumentMayHaveTheNameOfAPartOfASymbolTable() throws IOException {
    assertThat(read(binary("{imports:1,a:x::{imports:2}}"))).hasSize(1);
  }

  @Test
  void aStringWithTheByteOfANegativeNullIsRead() throws IOException {
    assertThat(read(binary("{a:\"???\",b:{{Pz8/}},c:-1,'?':?}".replace(":?}", ":'?'}"))))
        .hasSize(1);
  }

  @Test
  void nestingBeyondTheLimitIsRefusedInTextAndBinary() throws IOException {
    String deep = "[".repeat(IonLimits.MAX_DEPTH + 1) + "]".repeat(IonLimits.MAX_DEPTH + 1);
    assertThatThrownBy(() -> read(deep.getBytes(StandardCharsets.UTF_8)))
        .hasMessageContaining("nested deeper than " + IonLimits.MAX_DEPTH);
    assertThatThrownBy(() -> read(nestedBinary(IonLimits.MAX_DEPTH + 1)))
        .hasMessageContaining("nested deeper than " + IonLimits.MAX_DEPTH);
    assertThatThrownBy(() -> read(nestedBinary(1_000_000)))
        .hasMessageContaining("nested deeper than " + IonLimits.MAX_DEPTH);
  }

  @Test
  void aValueWithoutEndIsRefusedBeforeItFillsTheMemory() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'a';
          }

          @Override
          public int read(byte[] into, int offset, int length) {
            Arrays.fill(into, offset, offset + length, (byte) 'a');
            return length;
          }
        };
    InputStream quoted =
        new SequenceInputStream(new ByteArrayInputStream(new byte[] {'"'}), endless);
    assertThatThrownBy(() -> readAll(quoted))
        .isInstanceOf(InvalidIonException.class)
        .hasMessageContaining("more than " + IonLimits.MAX_STREAMED_BYTES + " bytes");
  }

  @Test
  void aBinaryLengthBeyondTheLimitIsRefusedBeforeAnythingIsRead() {
    byte[] huge = {(byte) 0xE0, 1, 0, (byte) 0xEA, (byte) 0x8E, 0x7F, 0x7F, 0x7F, (byte) 0xFF, 'x'};
    assertThatThrownBy(() -> read(huge))
        .hasMessageContaining("more than " + IonLimits.MAX_STREAMED_BYTES + " bytes");
  }

  @Test
  void aNumberOfTooManyDigitsIsRefused() {
    String number = "1".repeat(IonLimits.MAX_DIGITS + 1);
    assertThatThrownBy(() -> read(number.getBytes(StandardCharsets.UTF_8)))
        .hasMessageContaining("digits");
  }

  @Test
  void compressedInputIsRefused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write("{}".getBytes(StandardCharsets.UTF_8));
    }
    assertThatThrownBy(() -> stream(out.toByteArray()))
        .hasMessage("compressed Ion is not accepted");
  }

  private static byte[] nestedBinary(int depth) {
    // Lists whose lengths are all too long: what counts is how many are open.
    byte[] nested = new byte[4 + 3 * depth];
    System.arraycopy(new byte[] {(byte) 0xE0, 1, 0, (byte) 0xEA}, 0, nested, 0, 4);
    int length = 3 * depth;
    for (int at = 4; at < nested.length; at += 3) {
      length -= 3;
      nested[at] = (byte) 0xBE;
      nested[at + 1] = (byte) Math.min(length >> 7, 0x7F);
      nested[at + 2] = (byte) (0x80 | (length & 0x7F));
    }
    return nested;
  }

  private static long offsetOfLast(byte[] binary) throws IOException {
    try (IonValueStream stream = stream(binary)) {
      assertThat(stream.next()).isPresent();
      return stream.offset();
    }
  }

  private static byte[] binary(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (IonWriter writer = IonBinaryWriterBuilder.standard().build(out)) {
      IonValues.system().getLoader().load(text).writeTo(writer);
    }
    return out.toByteArray();
  }

  private static List<String> read(byte[] bytes) throws IOException {
    return readAll(new ByteArrayInputStream(bytes));
  }

  private static List<String> readAll(InputStream in) throws IOException {
    List<String> values = new ArrayList<>();
    try (IonValueStream stream = new IonValueStream(in)) {
      Optional<IonValue> value = stream.next();
      while (value.isPresent()) {
        values.add(stream.offset() + " " + value.get());
        value = stream.next();
      }
    }
    return values;
  }

  private static IonValueStream stream(byte[] bytes) throws IOException {
    return new IonValueStream(new ByteArrayInputStream(bytes));
  }
}

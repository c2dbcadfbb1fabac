package io.github.qldbfake.internal.ion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.internal.journal.QldbHash;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ion that is broken or made to do harm is refused with one kind of exception. */
final class HostileIonTest {

  private static final String DOCUMENT =
      "{a:[1,2.5,1d5,2020-01-01T00:00:00.123Z,x::\"s\",{{aGVsbG8=}},{{\"abc\"}},(sym 3e4)],"
          + "b:null.int,c:2020-02T,d:99999999999999999999,e:2020-01-01T00:00:00.123456-07:00}";

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a:", "(", "a::["})
  void nestingWithoutEndIsRefused(String opening) {
    assertThatThrownBy(() -> IonBytes.parse(opening.repeat(100_000)))
        .isInstanceOf(InvalidIonException.class)
        .hasMessageContaining("nested deeper than 200");
  }

  @Test
  void binaryNestingWithoutEndIsRefused() {
    byte[] lists = new byte[100_000];
    Arrays.fill(lists, (byte) 0xBE);
    for (int at = 1; at < lists.length - 4; at += 4) {
      lists[at] = 0x04;
      lists[at + 1] = 0x7F;
      lists[at + 2] = (byte) 0xFF;
    }
    assertRefused(binary(lists));
  }

  @Test
  void theDeepestNestingAllowedIsReadAndPrinted() {
    String text = "(".repeat(IonLimits.MAX_DEPTH) + ")".repeat(IonLimits.MAX_DEPTH);
    assertThat(IonBytes.parse(text).toText()).isEqualTo(text);
  }

  @Test
  void oneLevelMoreIsRefused() {
    int depth = IonLimits.MAX_DEPTH + 1;
    assertThatThrownBy(() -> IonBytes.parse("(".repeat(depth) + ")".repeat(depth)))
        .isInstanceOf(InvalidIonException.class);
  }

  @Test
  void nestingInsideASymbolTableDoesNoHarm() {
    String table = "$ion_symbol_table::{open:" + "[".repeat(50_000) + "]".repeat(50_000) + "} 1";
    assertThat(IonBytes.parse(table).toText()).isEqualTo("1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "// only a comment", "$ion_1_0", "'$ion_1_0'"})
  void nothingIsNotAValue(String text) {
    assertThatThrownBy(() -> IonBytes.parse(text))
        .isInstanceOf(InvalidIonException.class)
        .hasMessage("there is no Ion value");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 2", "{a:1}{b:2}", "1 $ion_1_0 2"})
  void twoValuesAreRefused(String text) {
    assertThatThrownBy(() -> IonBytes.parse(text))
        .isInstanceOf(InvalidIonException.class)
        .hasMessage("there is more than one Ion value");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$0",
        "{$0:1}",
        "$0::1",
        "$99",
        "$ion_symbol_table::{imports:[{name:\"foo\",version:1,max_id:2000000000}]} $1000",
        "$ion_symbol_table::{imports:[{name:\"foo\",version:1,max_id:9}],symbols:[\"x\"]} {a:$12}",
        "$ion_symbol_table::{symbols:[null]} $10"
      })
  void symbolsWithoutTextAreRefused(String text) {
    assertThatThrownBy(() -> IonBytes.parse(text)).isInstanceOf(InvalidIonException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$ion_symbol_table::null.struct",
        "x::$ion_symbol_table::{}",
        "[$ion_symbol_table::{}]"
      })
  void valuesThatCouldBeTakenForASymbolTableAreRefused(String text) {
    assertThatThrownBy(() -> IonBytes.parse(text))
        .isInstanceOf(InvalidIonException.class)
        .hasMessageContaining("reserved");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{a:}",
        "]",
        "\"open",
        "{{aaa}}",
        "2020-02-30",
        "1d-9999999999",
        "\"\\ud800\"",
        "'\\udc00'",
        "/*",
        "$ion_1_1 1",
        "0001-01-01T00:00+23:59"
      })
  void malformedTextIsRefused(String text) {
    assertThatThrownBy(() -> IonBytes.parse(text)).isInstanceOf(InvalidIonException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8E7F7F7F7FFF", // a string said to be longer than memory
        "82C328", // broken UTF-8
        "83EDA080", // a surrogate in UTF-8
        "82C080", // an overlong zero
        "12", // no such boolean
        "30", // negative zero
        "F0", // no such type
        "E3802020", // an annotation wrapper without annotations
        "710A" // a symbol beyond the table
      })
  void malformedBinaryIsRefused(String hex) {
    assertRefused(binary(HexFormat.of().parseHex(hex)));
  }

  @Test
  void aTimestampWithAnOffsetBeyondADayIsRefused() {
    assertRefused(binary(HexFormat.of().parseHex("687F81" + "0FD08181" + "8080")));
  }

  @Test
  void aTimestampWithMoreDigitsThanPrintIsRefused() {
    String digits = "1".repeat(IonLimits.MAX_FRACTION_DIGITS + 1);
    assertThatThrownBy(() -> IonBytes.parse("2000-01-01T00:00:00." + digits + "Z"))
        .isInstanceOf(InvalidIonException.class)
        .hasMessageContaining("fractional digits");
  }

  @Test
  void compressedIonIsRefused() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(IonBytes.parse(DOCUMENT).toByteArray());
    }
    assertThatThrownBy(() -> IonBytes.parse(packed.toByteArray()))
        .isInstanceOf(InvalidIonException.class)
        .hasMessage("compressed Ion is not accepted");
  }

  @ParameterizedTest
  @MethodSource("prefixes")
  void truncatedBinaryIsRefused(byte[] prefix) {
    assertRefused(prefix);
  }

  @Test
  void theMessageDoesNotRepeatTheWholeInput() {
    assertThatThrownBy(() -> IonBytes.parse("a::".repeat(50_000) + "1"))
        .isInstanceOf(InvalidIonException.class)
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(300));
  }

  @Test
  void whateverPassesCanBePrintedLoadedHashedAndReadAgain() {
    byte[] seed = IonBytes.parse(DOCUMENT).toByteArray();
    SplittableRandom random = new SplittableRandom(5);
    for (int round = 0; round < 20_000; round++) {
      byte[] damaged = seed.clone();
      for (int hits = 1 + random.nextInt(3); hits > 0; hits--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      assertThatCode(() -> useIfAccepted(damaged))
          .as(() -> HexFormat.of().formatHex(damaged))
          .doesNotThrowAnyException();
    }
  }

  private static void useIfAccepted(byte[] stream) {
    IonBytes value;
    try {
      value = IonBytes.parse(stream);
    } catch (InvalidIonException e) {
      return;
    }
    assertThat(IonBytes.parse(value.toText())).isEqualTo(value);
    assertThat(IonBytes.of(value.load())).isEqualTo(value);
    assertThat(QldbHash.ofIon(value)).isEqualTo(QldbHash.ofIon(value.load()));
  }

  static Stream<byte[]> prefixes() {
    return Stream.of("[1,\"two\",3.0]", "{a:1,b:[2,{c:3}],d:x::[1]}", "[[],[]]", "\"text\"")
        .map(text -> IonBytes.parse(text).toByteArray())
        .flatMap(
            whole ->
                IntStream.range(1, whole.length).mapToObj(length -> Arrays.copyOf(whole, length)));
  }

  private static void assertRefused(byte[] stream) {
    assertThatThrownBy(() -> IonBytes.parse(stream)).isInstanceOf(InvalidIonException.class);
  }

  private static byte[] binary(byte[] value) {
    byte[] stream = new byte[value.length + 4];
    stream[0] = (byte) 0xE0;
    stream[1] = 1;
    stream[3] = (byte) 0xEA;
    System.arraycopy(value, 0, stream, 4, value.length);
    return stream;
  }
}

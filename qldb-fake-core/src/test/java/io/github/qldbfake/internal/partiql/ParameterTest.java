package io.github.qldbfake.internal.partiql;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ion.IonType;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterTest {

  private final TestLedger ledger = new TestLedger().with("CREATE TABLE T");

  static Stream<String> values() {
    return Stream.of(
        "true",
        "7",
        "-9223372036854775809",
        "2.500",
        "-0.0",
        "1d-40",
        "1.5e0",
        "nan",
        "-inf",
        "2020T",
        "2020-02T",
        "2020-02-29",
        "2020-02-29T23:59-00:00",
        "2020-02-29T23:59:07.1230+05:30",
        "\"text\"",
        "\"\"",
        "\"it's {\\\"a\\\":1}\"",
        "sym",
        "''",
        "'null'",
        "'$10'",
        "'two words'",
        "'it\\'s'",
        "'+'",
        "{{AQID}}",
        "{{}}",
        "{{\"clob\\0\"}}",
        "[]",
        "[1,[2.0,null.int],sym]",
        "()",
        "(a + 'b c' (1))",
        "{}",
        "{a:1,b:{c:[{{AQ==}}]},a:2}",
        "kg::5",
        "a::'two words'::\"text\"",
        "x::[y::1]",
        "x::{a:y::(z)}");
  }

  static Stream<String> nulls() {
    return Stream.concat(
        Arrays.stream(IonType.values())
            .filter(type -> type != IonType.DATAGRAM && type != IonType.NULL)
            .map(type -> "null." + type.name().toLowerCase(Locale.ROOT)),
        Stream.of("null", "kg::null.decimal"));
  }

  static Stream<String> all() {
    return Stream.concat(values(), nulls());
  }

  @ParameterizedTest
  @MethodSource("all")
  void aParameterIsItsValue(String value) {
    ledger.with("INSERT INTO T {'n':1}");
    assertThat(ledger.run("SELECT VALUE ? FROM T", value)).containsExactly(value);
  }

  @ParameterizedTest
  @MethodSource("all")
  void aParameterInADocumentIsReadBackAsItWas(String value) {
    ledger.run("INSERT INTO T {'v': ?}", value);
    assertThat(ledger.run("SELECT VALUE v FROM T")).containsExactly(value);
    assertThat(ledger.run("SELECT * FROM T")).containsExactly("{v:" + value + "}");
  }

  @ParameterizedTest
  @MethodSource("all")
  void aDocumentAsAParameterIsReadBackAsItWas(String value) {
    ledger.insert("T", "{before:1,v:" + value + ",after:[" + value + "]}");
    assertThat(ledger.run("SELECT * FROM T"))
        .containsExactly("{before:1,v:" + value + ",after:[" + value + "]}");
  }

  @ParameterizedTest
  @MethodSource("all")
  void aParameterReplacesAField(String value) {
    ledger.with("INSERT INTO T {'v':1}").run("UPDATE T SET v = ?", value);
    assertThat(ledger.run("SELECT VALUE v FROM T")).containsExactly(value);
  }

  @ParameterizedTest
  @MethodSource("values")
  void aParameterEqualsItsValue(String value) {
    ledger.insert("T", "{v:" + value + "}");
    ledger.with("INSERT INTO T {'v':'something else'}");
    assertThat(ledger.run("SELECT VALUE v FROM T WHERE v = ?", value)).containsExactly(value);
    assertThat(ledger.run("SELECT VALUE v FROM T WHERE ? IN (v)", value)).containsExactly(value);
  }

  @ParameterizedTest
  @MethodSource("values")
  void anIndexFindsWhatEqualsAParameter(String value) {
    ledger.with("CREATE INDEX ON T (v)").insert("T", "{v:" + value + "}");
    ledger.with("INSERT INTO T {'v':'something else'}");
    assertThat(ledger.run("SELECT VALUE v FROM T WHERE v = ?", value)).containsExactly(value);
    assertThat(ledger.run("SELECT VALUE v FROM T WHERE v IN (?, 'x')", value))
        .containsExactly(value);
  }

  @ParameterizedTest
  @MethodSource("nulls")
  void aNullEqualsNothingButIsNull(String value) {
    ledger.insert("T", "{v:" + value + "}");
    assertThat(ledger.run("SELECT VALUE v FROM T WHERE v = ?", value)).isEmpty();
    assertThat(ledger.run("SELECT VALUE v FROM T WHERE v <> ?", value)).isEmpty();
    assertThat(ledger.run("SELECT VALUE v FROM T WHERE v IS NULL")).containsExactly(value);
    assertThat(ledger.run("SELECT VALUE ? IS NULL FROM T", value)).containsExactly("true");
  }

  @ParameterizedTest
  @ValueSource(strings = {"CREATE TABLE Unindexed", "CREATE INDEX ON T (v)"})
  void aNullAmongTheElementsOfInIsFoundWithAndWithoutAnIndex(String preparation) {
    ledger.with(preparation, "INSERT INTO T << {'v':1}, {'v':2}, {'v':null}, {'w':3} >>");
    assertThat(ledger.run("SELECT * FROM T WHERE v IN (1, ?)", "null.int"))
        .containsExactlyInAnyOrder("{v:1}", "{v:null}", "{w:3}");
    assertThat(ledger.run("SELECT * FROM T WHERE v IN ?", "[1, 2]"))
        .containsExactlyInAnyOrder("{v:1}", "{v:2}");
    assertThat(ledger.run("SELECT * FROM T WHERE v NOT IN ?", "[1, 2]"))
        .containsExactlyInAnyOrder("{v:null}", "{w:3}");
    assertThat(ledger.run("SELECT * FROM T WHERE v IN ?", "{a:2}")).containsExactly("{v:2}");
    assertThat(ledger.run("SELECT * FROM T WHERE v IN ?", "1")).isEmpty();
  }

  @Test
  void aListIsOneValue() {
    ledger.with("INSERT INTO T << {'foo':'bar'}, {'foo':['bar']} >>");
    assertThat(ledger.run("SELECT * FROM T WHERE foo = ?", "[\"bar\"]"))
        .containsExactly("{foo:[\"bar\"]}");
    assertThat(ledger.run("SELECT * FROM T WHERE foo IN ?", "[\"bar\"]"))
        .containsExactly("{foo:\"bar\"}");
    assertThat(ledger.run("SELECT * FROM T WHERE foo IN (?, ?)", "\"x\"", "\"bar\""))
        .containsExactly("{foo:\"bar\"}");
  }

  @Test
  void textThatLooksLikeIonStaysText() {
    ledger.run("INSERT INTO T {'v': ?}", "\"{a:1}\"");
    assertThat(ledger.run("SELECT VALUE v IS STRING FROM T")).containsExactly("true");
  }
}

package io.github.qldbfake.internal.server.driver;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ion.IonStruct;
import com.amazon.ion.IonSystem;
import com.amazon.ion.IonValue;
import com.amazon.ion.system.IonSystemBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every Ion type and its null, bare and annotated: in, found, changed and out again. */
final class IonTypesTest {

  private static final IonSystem ION = IonSystemBuilder.standard().build();

  private static final IonValue OTHER = ION.singleValue("another::'no such value'");

  private static final List<String> VALUES =
      List.of(
          "true",
          "0",
          "-5",
          "12345678901234567890123",
          "1.50",
          "5.00d-2",
          "-0d3",
          "1.25e0",
          "2019T",
          "2019-06T",
          "2019-06-05",
          "2019-06-05T20:53-00:00",
          "2019-06-05T20:53:21.123-08:00",
          "'a symbol'",
          "\"text with \\\"quotes\\\" and \\u00e4\\U0001F600\"",
          "\"\"",
          "{{aGVsbG8=}}",
          "{{}}",
          "{{\"clob\"}}",
          "[1,[2,null.list],{a:(b)}]",
          "[]",
          "(a (b) \"c\")",
          "()",
          "{a:{b:[1,2.0]},'c d':null.string}",
          "{}");

  private static final List<String> NULLS =
      List.of(
          "null",
          "null.bool",
          "null.int",
          "null.decimal",
          "null.float",
          "null.timestamp",
          "null.symbol",
          "null.string",
          "null.blob",
          "null.clob",
          "null.list",
          "null.sexp",
          "null.struct");

  @RegisterExtension static final DriverFixture LEDGER = DriverFixture.ofClass();

  @BeforeAll
  static void tables() {
    LEDGER.run("CREATE TABLE T");
    LEDGER.run("CREATE TABLE Indexed");
    LEDGER.run("CREATE INDEX ON Indexed (v)");
  }

  static Stream<String> values() {
    return VALUES.stream().flatMap(IonTypesTest::bareAndAnnotated);
  }

  static Stream<String> nulls() {
    return NULLS.stream().flatMap(IonTypesTest::bareAndAnnotated);
  }

  static Stream<String> all() {
    return Stream.concat(values(), nulls());
  }

  @ParameterizedTest
  @MethodSource("all")
  void anInsertedValueIsReadBackAsItWas(String text) {
    IonValue value = ION.singleValue(text);
    IonValue id = insert("T", value);
    assertThat(values("SELECT VALUE d.v FROM T AS d BY id WHERE id = ?", id))
        .containsExactly(value);
  }

  @ParameterizedTest
  @MethodSource("all")
  void anUpdatedValueIsReadBackAsItIs(String text) {
    IonValue value = ION.singleValue(text);
    IonValue id = insert("T", ION.newString("before"));
    assertThat(values("UPDATE T AS d BY id SET d.v = ? WHERE id = ?", value, id)).hasSize(1);
    assertThat(values("SELECT VALUE d.v FROM T AS d BY id WHERE id = ?", id))
        .containsExactly(value);
  }

  @ParameterizedTest
  @MethodSource("values")
  void aValueEqualsItself(String text) {
    IonValue value = ION.singleValue(text);
    IonValue id = insert("T", value);
    assertThat(values("SELECT VALUE d.v FROM T AS d BY id WHERE id = ? AND d.v = ?", id, value))
        .containsExactly(value);
  }

  @ParameterizedTest
  @MethodSource("values")
  void aValueDoesNotEqualAnother(String text) {
    IonValue id = insert("T", ION.singleValue(text));
    assertThat(values("SELECT VALUE d.v FROM T AS d BY id WHERE id = ? AND d.v = ?", id, OTHER))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("values")
  void aValueIsFoundInAnIndex(String text) {
    IonValue value = ION.singleValue(text);
    insert("Indexed", value);
    assertThat(values("SELECT VALUE v FROM Indexed WHERE v = ?", value)).contains(value);
  }

  @ParameterizedTest
  @MethodSource("nulls")
  void aNullOfAnyTypeIsNull(String text) {
    IonValue value = ION.singleValue(text);
    IonValue id = insert("T", value);
    assertThat(values("SELECT VALUE d.v FROM T AS d BY id WHERE id = ? AND d.v IS NULL", id))
        .containsExactly(value);
  }

  @ParameterizedTest
  @MethodSource("values")
  void aValueIsNotNull(String text) {
    IonValue id = insert("T", ION.singleValue(text));
    assertThat(values("SELECT VALUE d.v FROM T AS d BY id WHERE id = ? AND d.v IS NULL", id))
        .isEmpty();
  }

  private static Stream<String> bareAndAnnotated(String text) {
    return Stream.of(text, "note::'another note'::" + text);
  }

  private static IonValue insert(String table, IonValue value) {
    IonStruct document = ION.newEmptyStruct();
    document.add("v", value.clone());
    IonStruct inserted = (IonStruct) values("INSERT INTO " + table + " ?", document).get(0);
    return inserted.get("documentId").clone();
  }

  /**
   * Other values go into the same index at the same time, which is a conflict if they are equal.
   */
  private static List<IonValue> values(String statement, IonValue... parameters) {
    return LEDGER.driver.execute(
        txn -> {
          List<IonValue> values = new ArrayList<>();
          txn.execute(statement, parameters).forEach(values::add);
          return values;
        },
        DriverFixture.retries(100));
  }
}

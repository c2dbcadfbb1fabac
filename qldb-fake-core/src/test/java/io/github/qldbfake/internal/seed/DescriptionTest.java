package io.github.qldbfake.internal.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Descriptions of ledgers: what is read, and where a mistake is said to be. */
class DescriptionTest {

  /** A source that has no file. */
  private static final class NoFiles implements SeedSource {

    @Override
    public String shown(String name) {
      return name;
    }

    @Override
    public InputStream open(String name) {
      return InputStream.nullInputStream();
    }

    @Override
    public String absence() {
      return "";
    }
  }

  private static DescribedAccount read(String text) {
    return DescriptionReader.read(new SeedResource("d.ion", text), new NoFiles());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ledgers: [{name: \"cars\"}]}",
        "{ledgers: {name: cars}}",
        "{\"ledgers\": [{\"name\": \"cars\"},]}",
        "$ion_1_0 // the fleet\n{'ledgers': [{name: '''cars'''}]}"
      })
  void aLedgerIsNamedInIonOrJson(String text) {
    assertThat(read(text).ledgers()).containsExactly("cars");
  }

  @Test
  void aDescriptionInJsonIsStrictlyThat() {
    SeedResource lax = new SeedResource("d.json", "{\"ledgers\": [\n{\"name\": cars}]}");
    assertThatThrownBy(() -> DescriptionReader.read(lax, new NoFiles()))
        .isInstanceOf(SeedFormatException.class)
        .hasMessageStartingWith("d.json:2: Unrecognized token 'cars'");
  }

  @Test
  void anAccountThatIsNotNamedIsTheDefaultOne() {
    assertThat(read("{}").accountId()).isEqualTo("000000000000");
  }

  @Test
  void stepsAreTablesThenScriptsThenStatementsWhateverTheOrderOfTheFields() {
    DescribedAccount described =
        read("{ledgers: {statements: \"A\", name: cars, tables: {name: T, indexes: [i]}}}");
    assertThat(described.plans().get(0).steps())
        .containsExactly(
            new StatementStep(new SeedPart("d.ion:1", "CREATE TABLE \"T\"")),
            new StatementStep(new SeedPart("d.ion:1", "CREATE INDEX ON \"T\" (\"i\")")),
            new StatementStep(new SeedPart("d.ion:1", "A")));
  }

  @Test
  void theTextOfADocumentIsKeptAsItIsWritten() {
    DescribedAccount described =
        read("{ledgers: {name: cars, tables: {name: T, documents: [\n{a: '}' /* } */},\n{b:1}]}}}");
    assertThat(described.plans().get(0).steps().get(1))
        .isEqualTo(
            new InsertStep(
                "\"T\"",
                List.of(
                    new SeedPart("d.ion:2", "{a: '}' /* } */}"),
                    new SeedPart("d.ion:3", "{b:1}"))));
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        arguments(
            "{\nledger: []}",
            "d.ion:2: a description has no field ledger; its fields are account, ledgers, limits"),
        arguments(
            "{ledgers: [{name: a},\n{nom: b}]}",
            "d.ion:2: a ledger has no field nom; its fields are deletionProtection, name, permissionsMode, scripts, statements, tables, tags"),
        arguments(
            "{ledgers: {name: a, tables: [\n\n{index: x}]}}",
            "d.ion:3: a table has no field index; its fields are documents, indexes, name"),
        arguments("{ledgers: {name: a,\nname: b}}", "d.ion:2: a ledger has the field name twice"),
        arguments("{ledgers: [\n7]}", "d.ion:2: a ledger is a struct, {…}, not 7"),
        arguments("{ledgers: [\n{}]}", "d.ion:2: a ledger has a name"),
        arguments("{ledgers: {name: a, tables: [\n{}]}}", "d.ion:2: a table has a name"),
        arguments("{ledgers: [\n{name: '1'}]}", "d.ion:2: "),
        arguments("{ledgers: {name: 7}}", "d.ion:1: the name of a ledger is a string, not 7"),
        arguments(
            "{ledgers: {name: null.string}}",
            "d.ion:1: the name of a ledger is a string, not null.string"),
        arguments(
            "{ledgers: {name: a, deletionProtection:\nyes}}",
            "d.ion:2: deletionProtection is true or false, not yes"),
        arguments(
            "{ledgers: {name: a, permissionsMode:\nany}}",
            "d.ion:2: permissionsMode is ALLOW_ALL or STANDARD, not any"),
        arguments(
            "{account: '12'}",
            "d.ion:1: an account id is twelve digits, such as \"123456789012\", not 12"),
        arguments(
            "{limits: {\nROWS: 1}}",
            "d.ion:2: there is no limit ROWS; the limits are [ACTIVE_LEDGERS, "),
        arguments(
            "{limits: {PAGE_ROWS: -1}}",
            "d.ion:1: limit PAGE_ROWS is a whole number, at least 0, not -1"),
        arguments(
            "{limits: {PAGE_ROWS: 9223372036854775808}}",
            "d.ion:1: limit PAGE_ROWS is a whole number"),
        arguments("{} \n{}", "d.ion:2: a description is one struct, and here is more"),
        arguments("[]", "d.ion:1: a description is a struct, {…}, not []"),
        arguments("", "d.ion:1: a description is a struct, {…}, and here is nothing"),
        arguments("{ledgers:\n[{name: a}", "d.ion:2: the list that begins here is not closed by ]"),
        arguments("{\n\n", "d.ion:1: the struct that begins here is not closed by }"),
        arguments("{ledgers}", "d.ion:1: ledgers is followed by no colon and value"),
        arguments("{ledgers:: {}}", "d.ion:1: ledgers is followed by no colon and value"),
        arguments("{account: }", "d.ion:1: the account cannot be read: }"),
        arguments("{account:", "d.ion:1: a value is missing"),
        arguments("{account: [1", "d.ion:1: the value that begins here is not closed"),
        arguments("{account: a::b}", "d.ion:1: an account id is twelve digits"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeIsNamedWithItsLine(String text, String message) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(SeedFormatException.class)
        .hasMessageStartingWith(message);
  }
}

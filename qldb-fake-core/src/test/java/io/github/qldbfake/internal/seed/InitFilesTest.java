package io.github.qldbfake.internal.seed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.FakeLedger;
import io.github.qldbfake.QldbFake;
import io.github.qldbfake.QldbFakeException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that fill ledgers before a server serves. */
class InitFilesTest {

  @TempDir private Path folder;

  private final QldbFake fake = QldbFake.builder().start();
  private final List<String> notes = new ArrayList<>();

  @AfterEach
  void stop() {
    fake.close();
  }

  private Path file(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void apply(String... arguments) {
    InitFiles.read(Arrays.asList(arguments)).applyTo(fake, notes::add);
  }

  @Test
  void aDescriptionMakesLedgersWithAllThatIsInThem() {
    file("people.csv", "Name\nAnn\n");
    file("more.partiql", "INSERT INTO Person {'Name': 'Bob'}");
    Path description =
        file(
            "d.ion",
            """
            {account: "123456789012", ledgers: [
              {name: "people", permissionsMode: STANDARD, deletionProtection: true, tags: {team: "a"},
               tables: [{name: "Person", indexes: ["Name"], documents: [{Name: "Zoe"}, "people.csv"]}],
               scripts: "more.partiql",
               statements: ["DELETE FROM Person WHERE Name = 'Zoe'"]},
              {name: "other"}]}
            """);

    apply(description.toString());

    assertThat(fake.account("123456789012").ledger("people").documents("Person"))
        .containsExactly("{Name:\"Ann\"}", "{Name:\"Bob\"}");
    assertThat(fake.account("123456789012").ledger("other").tables()).isEmpty();
  }

  @Test
  void aLimitHoldsForTheAccount() {
    apply(file("d.json", "{\"limits\": {\"ACTIVE_LEDGERS\": 0}}").toString());
    assertThatThrownBy(() -> fake.createLedger("cars")).isInstanceOf(QldbFakeException.class);
  }

  @Test
  void aLoweredLimitHoldsAfterAllFiles() {
    Path description = file("d.ion", "{limits: {DOCUMENTS_PER_TRANSACTION: 1}}");
    Path documents = file("n.ion", "{n: 1} {n: 2}");
    apply(description.toString(), "cars/N=" + documents);
    FakeLedger cars = fake.ledger("cars");
    assertThat(cars.documents("N")).hasSize(2);
    assertThatThrownBy(() -> cars.execute("INSERT INTO N << {'n': 8}, {'n': 9} >>"))
        .isInstanceOf(QldbFakeException.class)
        .hasMessageContaining("Exceeded documents limit");
  }

  @Test
  void aRaisedLimitHoldsForTheFilesBehindIt() {
    Path description = file("d.ion", "{limits: {ACTIVE_TABLES: 21}}");
    StringBuilder script = new StringBuilder();
    for (int i = 0; i < 21; i++) {
      script.append("CREATE TABLE T").append(i).append(';');
    }
    apply(description.toString(), "cars=" + file("s.partiql", script.toString()));
    assertThat(fake.ledger("cars").tables()).hasSize(21);
  }

  @Test
  void textThatIsNotUtf8IsNamedWithFileAndLine() throws IOException {
    Path script = folder.resolve("s.partiql");
    byte[] latin1 = "CREATE TABLE T;\nINSERT INTO T {'a': '\u00e9'}".getBytes(ISO_8859_1);
    assertRefused(Files.write(script, latin1) + ":2: this is not UTF-8", "cars=" + script);
    assertRefused(Files.write(script, new byte[] {(byte) 0xc3}) + ":1: ", "cars=" + script);
  }

  @Test
  void scriptsAndDocumentsGoToOneLedgerInTheOrderInWhichTheyAreGiven() {
    Path script = file("s.partiql", "CREATE TABLE Vehicle; CREATE INDEX ON Vehicle (VIN)");
    Path first = file("a.ion", "{VIN: \"A\"}");
    Path second = file("b.json", "[{\"VIN\": \"B\"}]");

    apply(
        "cars=" + script, "cars/Vehicle=" + first, "cars/Vehicle=" + second, "cars/Part=" + first);

    FakeLedger cars = fake.ledger("cars");
    assertThat(cars.documents("Vehicle")).containsExactly("{VIN:\"A\"}", "{VIN:\"B\"}");
    assertThat(cars.documents("Part")).containsExactly("{VIN:\"A\"}");
  }

  @Test
  void aFolderHasDescriptionsThenScriptsThenDocuments() {
    file("z.ion", "{ledgers: {name: cars, tables: {name: Vehicle}}}");
    file("cars.sql", "CREATE INDEX ON Vehicle (VIN)");
    file("cars/Vehicle.ion", "{VIN: \"A\"}");
    file(".hidden", "not read");

    apply(folder.toString());

    assertThat(fake.ledger("cars").documents("Vehicle")).containsExactly("{VIN:\"A\"}");
  }

  @Test
  void aLedgerThatIsThereAlreadyIsLeftAlone() {
    FakeLedger cars = fake.createLedger("cars");
    long tip = cars.tip();
    apply("cars=" + file("s.partiql", "CREATE TABLE Vehicle"));
    assertThat(cars.tip()).isEqualTo(tip);
    assertThat(notes)
        .containsExactly("ledger cars is there already; its init files are not applied");
  }

  @Test
  void theOtherLedgersOfADescriptionAreMadeAllTheSame() {
    FakeLedger unused = fake.createLedger("cars");
    apply(file("d.ion", "{ledgers: [{name: cars}, {name: people}]}").toString());
    assertThat(fake.ledger("people").tables()).isEmpty();
  }

  @Test
  void aLedgerOfThatNameInAnotherAccountDoesNotCount() {
    FakeLedger unused = fake.account("123456789012").createLedger("cars");
    apply("cars=" + file("s.partiql", "CREATE TABLE Vehicle"));
    assertThat(fake.ledger("cars").tables()).containsExactly("Vehicle");
  }

  private void assertRefused(String message, String... arguments) {
    assertThatThrownBy(() -> apply(arguments))
        .isInstanceOf(InvalidInitException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void aRefusedStatementIsNamedWithFileAndLine() {
    Path script = file("s.partiql", "CREATE TABLE T;\n\nCREATE TABLE T");
    assertRefused(script + ":3 failed: Table with name: USER.T already exists", "cars=" + script);
  }

  @Test
  void aTableThatCannotBeIsBlamedOnTheArgument() {
    String argument = "cars/T u=" + file("d.ion", "{a: 1}");
    assertRefused(argument + " failed: ", argument);
  }

  @Test
  void aRefusedStatementOfADescriptionIsNamedWithFileAndLine() {
    Path description = file("d.ion", "{ledgers: {name: cars, statements: [\n\"SELECT\"]}}");
    assertRefused(description + ":2 failed: ", description.toString());
  }

  @Test
  void aRefusedDocumentOfADescriptionIsNamedWithFileAndLine() {
    Path description =
        file(
            "d.ion",
            "{ledgers: {name: cars, tables: {name: T, documents: [{a: 1},\n\n{a: 2020-13-01}]}}}");
    assertRefused(description + ":3 failed: ", description.toString());
  }

  @Test
  void aLedgerThatIsDescribedTwiceIsNamedWithFileAndLine() {
    Path description = file("d.ion", "{ledgers: [{name: cars},\n{name: cars}]}");
    assertRefused(description + ":2: ledger cars: ", description.toString());
  }

  @Test
  void aFileThatADescriptionNamesInVainIsNamedWithThePlaceWhereItIsNamed() {
    Path description =
        file("d.ion", "{ledgers: {name: cars, tables: {name: T,\ndocuments: \"none.ion\"}}}");
    assertRefused(
        description + ":2: " + folder.resolve("none.ion") + ": there is no such file",
        description.toString());
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    Path none = folder.resolve("none.ion");
    assertRefused(none + ": there is no such file", none.toString());
  }

  @Test
  void aLedgerNameThatBreaksARuleIsNamedWithItsArgument() {
    String argument = "1=" + file("s.partiql", "CREATE TABLE T");
    assertRefused(argument + ": ", argument);
  }

  @Test
  void aFileOfAnotherKindIsRefused() {
    Path text = file("s.txt", "");
    assertRefused(text + ": a description ends in .ion or .json", text.toString());
    assertRefused(text + ": a script for a ledger ends in .partiql or .sql", "cars=" + text);
    assertRefused(text + ": documents for a table end in .ion, .json or .csv", "cars/T=" + text);
  }

  @Test
  void nothingIsMadeIfOneFileCannotBeRead() {
    Path script = file("s.partiql", "CREATE TABLE T");
    assertRefused("none.ion: there is no such file", "cars=" + script, "none.ion");
    assertThatThrownBy(() -> fake.ledger("cars")).isInstanceOf(QldbFakeException.class);
  }
}

package io.github.qldbfake.internal.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.FakeLedger;
import io.github.qldbfake.NewLedger;
import io.github.qldbfake.QldbFake;
import io.github.qldbfake.QldbFakeException;
import io.github.qldbfake.ServiceLimit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeedPlanTest {

  private final QldbFake fake = QldbFake.builder().start();
  private final FakeAccount account = fake.newAccount();

  @AfterEach
  void stop() {
    fake.close();
  }

  private FakeLedger filled(Map<ServiceLimit, Long> limits, LedgerConfiguration ledger) {
    new SeedConfiguration(limits, List.of(ledger)).plan(new ClassPathSource()).carryOutIn(account);
    return account.ledger(ledger.name());
  }

  private static LedgerConfiguration cars(
      List<TableConfiguration> tables, List<String> scripts, List<String> statements) {
    return new LedgerConfiguration(NewLedger.named("cars"), tables, scripts, statements);
  }

  private static TableConfiguration vehicles(String... resources) {
    return new TableConfiguration("Vehicle", List.of("VIN"), List.of(resources), List.of());
  }

  private static TableConfiguration numbers(int count) {
    String documents =
        IntStream.range(0, count).mapToObj(i -> "{n: " + i + "}").collect(Collectors.joining());
    return new TableConfiguration("N", List.of(), List.of(), List.of(documents));
  }

  @Test
  void documentsComeFromIonJsonAndCsv() {
    FakeLedger ledger =
        filled(
            Map.of(),
            cars(
                List.of(vehicles("seed/vehicles.ion", "/seed/vehicles.json", "seed/vehicles.csv")),
                List.of(),
                List.of()));
    assertThat(ledger.documents("Vehicle"))
        .containsExactly(
            "{VIN:\"A1\",Color:Green,Since:2020-01-01}",
            "{VIN:\"A2\",Color:'very red'}",
            "{VIN:\"B1\",Wheels:4}",
            "{VIN:\"B2\",Wheels:null}",
            "{VIN:\"C1\",Color:\"Blue\",Note:\"two\\r\\nlines, \\\"quoted\\\"\"}",
            "{VIN:\"C2\"}");
  }

  @Test
  void atMostFortyDocumentsAreInATransaction() {
    FakeLedger ledger = filled(Map.of(), cars(List.of(numbers(81)), List.of(), List.of()));
    assertThat(ledger.documents("N")).hasSize(81);
    // The ledger's first block, the table's, and three of documents.
    assertThat(ledger.tip()).isEqualTo(4);
  }

  @Test
  void largeDocumentsAreInSmallerTransactions() {
    assertThatFortyCanBeInserted("{x: \"" + "x".repeat(120_000) + "\"}");
  }

  @Test
  void documentsAreAsLargeAsTheirBytes() {
    assertThatFortyCanBeInserted("{x: \"" + "\u4e2d".repeat(40_000) + "\"}");
  }

  private void assertThatFortyCanBeInserted(String large) {
    TableConfiguration table =
        new TableConfiguration("L", List.of(), List.of(), List.of(large.repeat(40)));
    FakeLedger ledger = filled(Map.of(), cars(List.of(table), List.of(), List.of()));
    assertThat(ledger.documents("L")).hasSize(40);
  }

  @Test
  void tablesComeBeforeScriptsAndScriptsBeforeStatements() {
    FakeLedger ledger =
        filled(
            Map.of(),
            cars(
                List.of(new TableConfiguration("Initial", List.of(), List.of(), List.of())),
                List.of("seed/schema.partiql"),
                List.of("CREATE TABLE Final", "UPDATE Vehicle SET Seen = true")));
    assertThat(ledger.tables()).containsExactly("Initial", "Vehicle", "Final");
    assertThat(ledger.documents("Vehicle"))
        .containsExactly("{VIN:\"A;1\",Note:\"it's -- green\",Seen:true}");
  }

  @Test
  void anIndexedFieldMayHaveAReservedWordForAName() {
    TableConfiguration sale = new TableConfiguration("Sale", List.of("By"), List.of(), List.of());
    assertThat(filled(Map.of(), cars(List.of(sale), List.of(), List.of())).tables())
        .containsExactly("Sale");
  }

  @Test
  void aRaisedLimitHoldsForTheSeed() {
    List<TableConfiguration> tables =
        IntStream.range(0, 21)
            .mapToObj(i -> new TableConfiguration("T" + i, List.of(), List.of(), List.of()))
            .toList();
    FakeLedger ledger =
        filled(Map.of(ServiceLimit.ACTIVE_TABLES, 21L), cars(tables, List.of(), List.of()));
    assertThat(ledger.tables()).hasSize(21);
  }

  @Test
  void aLoweredLimitHoldsAfterTheSeedOnly() {
    FakeLedger ledger =
        filled(
            Map.of(ServiceLimit.DOCUMENTS_PER_TRANSACTION, 1L),
            cars(List.of(numbers(3)), List.of(), List.of()));
    assertThatThrownBy(() -> ledger.execute("INSERT INTO N << {'n': 8}, {'n': 9} >>"))
        .isInstanceOf(QldbFakeException.class)
        .hasMessageContaining("Exceeded documents limit");
  }

  @Test
  void aRefusedStatementOfAScriptIsNamedWithItsLine() {
    assertThatThrownBy(
            () -> filled(Map.of(), cars(List.of(), List.of("seed/refused.partiql"), List.of())))
        .isInstanceOf(InvalidSeedException.class)
        .hasMessageStartingWith(
            "seed/refused.partiql:5 failed: Table with name: USER.Vehicle already exists")
        .hasMessageContaining("  CREATE TABLE Vehicle");
  }

  @Test
  void aRefusedDocumentIsNamedWithItsLine() {
    assertThatThrownBy(
            () ->
                filled(Map.of(), cars(List.of(vehicles("seed/refused.ion")), List.of(), List.of())))
        .isInstanceOf(InvalidSeedException.class)
        .hasMessageStartingWith("seed/refused.ion:3 failed: ")
        .hasMessageContaining("{VIN: \"A2\", Since: 2020-13-01}");
  }

  @Test
  void aResourceThatIsNotThereIsNamedBeforeAnythingIsMade() {
    SeedConfiguration seed =
        new SeedConfiguration(
            Map.of(), List.of(cars(List.of(), List.of("seed/none.partiql"), List.of())));
    assertThatThrownBy(() -> seed.plan(new ClassPathSource()))
        .isInstanceOf(InvalidSeedException.class)
        .hasMessageStartingWith("seed/none.partiql: no such resource on the class path")
        .hasMessageContaining("src/test/resources");
  }

  @ParameterizedTest
  @ValueSource(strings = {"seed", "/seed/", "org/junit/jupiter/api"})
  void aFolderIsNoResource(String folder) {
    LedgerConfiguration seeded = cars(List.of(), List.of(folder), List.of());
    SeedConfiguration seed = new SeedConfiguration(Map.of(), List.of(seeded));
    assertThatThrownBy(() -> seed.plan(new ClassPathSource()))
        .isInstanceOf(InvalidSeedException.class)
        .hasMessageEndingWith(": cannot be read: it is a folder; name the files in it");
  }

  @Test
  void aResourceOfAnotherFormatIsRefused() {
    SeedConfiguration seed =
        new SeedConfiguration(
            Map.of(),
            List.of(cars(List.of(vehicles("seed/schema.partiql")), List.of(), List.of())));
    assertThatThrownBy(() -> seed.plan(new ClassPathSource()))
        .isInstanceOf(InvalidSeedException.class)
        .hasMessage(
            "seed/schema.partiql: documents come from resources that end in .ion, .json or .csv");
  }
}

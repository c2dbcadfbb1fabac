package io.github.qldbfake.internal.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.QldbFake;
import io.github.qldbfake.QldbFakeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a fake makes of the files that it finds in its data directory. */
final class DataDirectoryFilesTest {

  private final Path directory;
  private final Path region;
  private final Path cars;

  DataDirectoryFilesTest(@TempDir Path parent) {
    this.directory = parent.resolve("data");
    this.region = directory.resolve("accounts/000000000000/us-east-1");
    this.cars = region.resolve("cars");
  }

  @BeforeEach
  void keepALedger() {
    try (QldbFake fake = start()) {
      assertThat(fake.createLedger("cars").execute("CREATE TABLE T")).hasSize(1);
    }
  }

  @Test
  void aLedgerHasAFolderOfItsName() {
    assertThat(cars).isDirectoryContaining("glob:**/ledger.ion");
    assertThat(cars).isDirectoryContaining("glob:**/journal");
    assertThat(directory.resolve("qldb-fake.ion")).hasContent("{format:1,starts:1}");
  }

  @Test
  void aDirectoryInUseIsRefusedUntilItIsFree() {
    try (QldbFake first = start()) {
      assertThat(first.ledger("cars").tables()).hasSize(1);
      assertRefused(
          "the data directory "
              + directory
              + " is used by another qldb-fake; stop that one, or give this one a directory of its"
              + " own");
    }
    assertStarts();
  }

  @Test
  void aFakeThatCannotListenLetsGoOfTheDirectory() {
    try (QldbFake other = QldbFake.builder().start()) {
      int port = other.endpoint().getPort();
      assertThatThrownBy(() -> QldbFake.builder().dataDirectory(directory).port(port).start())
          .hasMessageContaining("cannot listen on");
    }
    assertStarts();
  }

  @Test
  void aFileInPlaceOfTheDirectoryIsRefused() throws IOException {
    Path file = Files.writeString(directory.resolveSibling("file"), "");
    assertThatThrownBy(() -> QldbFake.builder().dataDirectory(file).start())
        .isInstanceOf(QldbFakeException.class)
        .hasMessage("the data directory " + file + " is a file; name a directory");
    Path below = file.resolve("data");
    assertThatThrownBy(() -> QldbFake.builder().dataDirectory(below).start())
        .isInstanceOf(QldbFakeException.class)
        .hasMessageStartingWith("the data directory " + below + " cannot be read and written: ");
  }

  @Test
  void aDirectoryOfALaterFormatIsLeftAlone() throws IOException {
    Path file = directory.resolve("qldb-fake.ion");
    Files.writeString(file, "{format:2,other:true}");
    assertRefused(
        file
            + " says that the directory has format 2, and this version reads format 1; use the"
            + " version of qldb-fake that wrote it, or another directory");
    assertThat(file).hasContent("{format:2,other:true}");
  }

  @Test
  void ledgersWithoutTheFormatOfTheirDirectoryAreRefused() throws IOException {
    Files.delete(directory.resolve("qldb-fake.ion"));
    assertRefused(
        directory.resolve("qldb-fake.ion")
            + " is missing beside accounts; put it back from a copy");
  }

  @Test
  void halfARecordIsRefusedByTheNameOfItsFile() throws IOException {
    Path file = cars.resolve("ledger.ion");
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length - 2; length += 7) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThatThrownBy(this::start)
          .isInstanceOf(QldbFakeException.class)
          .hasMessageStartingWith(file + " is damaged: ");
    }
  }

  @Test
  void aRecordWithoutOneOfItsFieldsIsRefusedByName() throws IOException {
    Path file = cars.resolve("ledger.ion");
    Files.writeString(file, Files.readString(file).replace("permissionsMode:", "mode:"));
    assertRefused(file + " is damaged: its field permissionsMode is missing or wrong");
  }

  @Test
  void aRecordThatWasBeingReplacedIsTheOneBefore() throws IOException {
    Files.writeString(cars.resolve("ledger.ion.new"), "{name:\"ca");
    Files.writeString(cars.resolve("journal.new"), "half");
    assertStarts();
    assertThat(cars.resolve("ledger.ion.new")).doesNotExist();
    assertThat(cars.resolve("journal.new")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ledger.ion.creating", "ledger.ion.deleted"})
  void whatACreationOrDeletionHasLeftGoes(String mark) throws IOException {
    Path half = Files.createDirectory(region.resolve("half"));
    Files.writeString(half.resolve("journal"), "QLDB");
    Files.writeString(half.resolve(mark), "");
    assertStarts();
    assertThat(half).doesNotExist();
  }

  @Test
  void aFolderWithoutAnythingGoes() throws IOException {
    Path empty = Files.createDirectory(region.resolve("empty"));
    assertStarts();
    assertThat(empty).doesNotExist();
  }

  @Test
  void aJournalWithoutItsRecordIsRefusedAndStays() throws IOException {
    Files.delete(cars.resolve("ledger.ion"));
    assertRefused(
        cars.resolve("ledger.ion")
            + " is missing; put it back from a copy, or remove the folder with the ledger");
    assertThat(cars.resolve("journal")).isNotEmptyFile();
  }

  @Test
  void aLedgerThatIsThereHasNoMark() {
    assertThat(cars.resolve("ledger.ion.creating")).doesNotExist();
  }

  @Test
  void aMissingJournalIsRefused() throws IOException {
    Files.delete(cars.resolve("journal"));
    assertRefused(
        cars.resolve("journal")
            + " is missing; put it back from a copy, or remove the folder with the ledger");
  }

  @Test
  void theJournalOfAnotherLedgerIsRefused() throws IOException {
    try (QldbFake fake = start()) {
      assertThat(fake.createLedger("bikes").execute("CREATE TABLE T")).hasSize(1);
    }
    Files.copy(
        region.resolve("bikes/journal"),
        cars.resolve("journal"),
        StandardCopyOption.REPLACE_EXISTING);
    assertThatThrownBy(this::start)
        .hasMessageStartingWith(
            cars.resolve("journal") + " is the journal of another ledger: its strand is ");
  }

  @Test
  void twoLedgersOfOneNameAreRefused() throws IOException {
    Path copy = Files.createDirectory(region.resolve("copy"));
    Files.copy(cars.resolve("journal"), copy.resolve("journal"));
    Files.copy(cars.resolve("ledger.ion"), copy.resolve("ledger.ion"));
    assertRefused(cars + " and " + copy + " hold a ledger of the same name; remove one of them");
  }

  @Test
  void aDamagedJournalIsRefusedByFileOffsetAndBlock() throws IOException {
    Path file = cars.resolve("journal");
    byte[] bytes = Files.readAllBytes(file);
    bytes[60] ^= 1;
    Files.write(file, bytes);
    assertThatThrownBy(this::start)
        .isInstanceOf(QldbFakeException.class)
        .hasMessageStartingWith(file + " is damaged at offset 8, block 0: ");
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
  }

  @Test
  void aRefusedDirectoryIsFreeAgain() throws IOException {
    Path file = cars.resolve("journal");
    Path away = directory.resolveSibling("away");
    Files.move(file, away);
    assertThatThrownBy(this::start).isInstanceOf(QldbFakeException.class);
    Files.move(away, file);
    assertStarts();
  }

  @Test
  void aDamagedNoteOfAPreparationIsRefusedByName() throws IOException {
    Path note = Files.writeString(directory.resolve("preparing.ion"), "[]");
    assertRefused(note + " is damaged: it holds no struct");
    Files.delete(note);
    assertStarts();
  }

  @Test
  void filesOfOthersBesideTheAccountsAreLeftAlone() throws IOException {
    Files.createDirectory(directory.resolve("lost+found"));
    Files.writeString(directory.resolve("accounts/notes.txt"), "mine");
    assertStarts();
    assertThat(directory.resolve("accounts/notes.txt")).hasContent("mine");
  }

  /** Neighbouring starts and neighbouring seeds have nothing in common. */
  @Test
  void theSeedOfTheFirstStartIsTheOneAskedForAndLaterOnesAreOthers() throws IOException {
    long seed = new Random(3).nextLong();
    Path fresh = directory.resolveSibling("fresh");
    long first = seedOfNextStart(fresh, seed);
    long second = seedOfNextStart(fresh, seed);
    long third = seedOfNextStart(fresh, seed);
    assertThat(first).isEqualTo(seed);
    assertThat(second).isNotEqualTo(first);
    assertThat(third).isNotIn(first, second);
  }

  private static long seedOfNextStart(Path directory, long seed) throws IOException {
    try (DataDirectory opened = DataDirectory.open(directory)) {
      return opened.idSeed(seed);
    }
  }

  private QldbFake start() {
    return QldbFake.builder().dataDirectory(directory).start();
  }

  private void assertStarts() {
    try (QldbFake fake = start()) {
      assertThat(fake.ledger("cars").tables()).containsExactly("T");
    }
  }

  private void assertRefused(String message) {
    assertThatThrownBy(this::start).isInstanceOf(QldbFakeException.class).hasMessage(message);
  }
}

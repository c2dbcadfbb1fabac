package io.github.qldbfake.internal.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.qldb.model.ExportStatus;
import software.amazon.awssdk.services.qldb.model.InvalidParameterException;
import software.amazon.awssdk.services.qldb.model.OutputFormat;

/** Exports of several objects, in memory and in a directory. */
final class ExportObjectsClientTest {

  private final JobFixture fixture = new JobFixture();
  private final Path directory;

  ExportObjectsClientTest(@TempDir Path parent) throws IOException {
    this.directory = Files.createDirectory(parent.resolve("exports"));
  }

  @BeforeEach
  void commitSevenBlocks() {
    fixture.run("CREATE TABLE T");
    fixture.run("CREATE INDEX ON T (a)");
    fixture.run("INSERT INTO T <<{'a': 1}, {'a': 2, 'b': `2020-01-01T`}>>");
    fixture.run("SELECT * FROM T");
    fixture.run("UPDATE T SET a = ? WHERE a = 1", "1.50");
    fixture.run("DELETE FROM T WHERE a = 2");
  }

  @AfterEach
  void stop() {
    fixture.close();
  }

  private static List<String> ranges(List<String> dataKeys) {
    return dataKeys.stream().map(key -> key.split("\\.", -1)[1]).toList();
  }

  private ExportReader files() throws IOException {
    return ExportReader.ofFolder(directory.resolve(JobFixture.BUCKET));
  }

  @Test
  void theManifestListsTheObjectsInTheOrderOfTheirBlocks() {
    fixture.account.exports().blocksPerObject(3);
    String exportId = fixture.export();
    assertThat(ranges(fixture.exported().dataKeys(exportId))).containsExactly("0-2", "3-5", "6-6");
  }

  @ParameterizedTest
  @EnumSource(names = {"ION_TEXT", "ION_BINARY"})
  void theBlocksOfSeveralObjectsChain(OutputFormat format) {
    fixture.account.exports().blocksPerObject(2);
    String exportId = fixture.export(r -> r.outputFormat(format));
    ExportReader exported = fixture.exported();
    assertThat(exported.dataKeys(exportId)).hasSize(4);
    assertThat(exported.blocks(exportId)).hasSize(7);
    ChainCheck.assertChain(exported.blocks(exportId));
  }

  @Test
  void everyObjectHoldsTheBlocksThatItsKeySays() throws Exception {
    fixture.account.exports().blocksPerObject(5);
    String exportId = fixture.export(r -> r.outputFormat(OutputFormat.JSON));
    ExportReader exported = fixture.exported();
    List<Long> numbers = new ArrayList<>();
    for (String key : exported.dataKeys(exportId)) {
      List<String> lines = exported.text(key).lines().toList();
      JsonNode first = new ObjectMapper().readTree(lines.get(0));
      assertThat(key).contains("." + first.at("/blockAddress/sequenceNo").asLong() + "-");
      for (String line : lines) {
        numbers.add(new ObjectMapper().readTree(line).at("/blockAddress/sequenceNo").asLong());
      }
    }
    assertThat(numbers).isEqualTo(LongStream.rangeClosed(0, 6).boxed().toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void anObjectHasAtLeastOneBlock(int blocks) {
    assertThatThrownBy(() -> fixture.account.exports().blocksPerObject(blocks))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aDirectoryHoldsTheSameAsMemory() throws Exception {
    fixture.account.exports().blocksPerObject(3);
    String inMemory = fixture.export();
    fixture.account.exports().toDirectory(directory);
    String inDirectory = fixture.export();
    assertThat(files().dataKeys(inDirectory)).isEqualTo(fixture.exported().dataKeys(inMemory));
    for (String key : files().dataKeys(inDirectory)) {
      assertThat(files().text(key)).isEqualTo(fixture.exported().text(key));
    }
    ChainCheck.assertChain(files().blocks(inDirectory));
  }

  @ParameterizedTest
  @EnumSource(names = {"ION_TEXT", "ION_BINARY"})
  void theBlocksInADirectoryChain(OutputFormat format) throws Exception {
    fixture.account.exports().toDirectory(directory).blocksPerObject(2);
    String exportId = fixture.export(r -> r.outputFormat(format));
    assertThat(files().blocks(exportId)).hasSize(7);
    ChainCheck.assertChain(files().blocks(exportId));
  }

  @Test
  void whatGoesToADirectoryIsNotInMemory() {
    fixture.account.exports().toDirectory(directory);
    fixture.export();
    assertThat(fixture.exported().keys()).isEmpty();
  }

  @Test
  void exportsGoBackToMemory() {
    fixture.account.exports().toDirectory(directory).toMemory();
    fixture.export();
    assertThat(fixture.exported().keys()).hasSize(3);
    assertThat(directory).isEmptyDirectory();
  }

  @Test
  void anExportThatIsInProgressEndsWhereItBegan() throws Exception {
    fixture.account.exports().toDirectory(directory).completeAfterDescribes(0);
    String exportId = fixture.export();
    fixture.account.exports().toMemory();
    assertThat(fixture.describe(exportId).status()).isEqualTo(ExportStatus.COMPLETED);
    assertThat(files().blocks(exportId)).hasSize(7);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x", "a/../../../x", ".."})
  void aPrefixDoesNotLeadOutOfTheDirectory(String prefix) throws IOException {
    fixture.account.exports().toDirectory(directory);
    assertThatThrownBy(() -> fixture.exportBelow(prefix))
        .isInstanceOf(InvalidParameterException.class)
        .hasMessageContaining(
            "QLDB encountered an error validating S3 configuration: InvalidArgument \"..\" cannot"
                + " be a file name");
    assertThat(fixture.client.listJournalS3Exports(r -> {}).journalS3Exports()).isEmpty();
    try (Stream<Path> all = Files.walk(directory.getParent())) {
      assertThat(all).noneMatch(Files::isRegularFile);
    }
  }

  @Test
  void aDirectoryThatIsNotThereIsRefusedAtOnce() {
    Path missing = directory.resolve("none");
    assertThatThrownBy(() -> fixture.account.exports().toDirectory(missing))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "exports cannot go to " + missing + ": there is no such directory, create it first");
    String exportId = fixture.export();
    assertThat(fixture.exported().blocks(exportId)).hasSize(7);
  }
}

package io.github.qldbfake.internal.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Objects in files. */
final class DirectoryDestinationTest {

  private final Path directory;
  private final DirectoryDestination destination;

  DirectoryDestinationTest(@TempDir Path parent) throws IOException {
    this.directory = Files.createDirectory(parent.resolve("exports"));
    this.destination = new DirectoryDestination(directory);
  }

  private static DeliveredObject object(String bucket, String key, String content) {
    return new DeliveredObject(
        new ExportTarget(bucket, "", ObjectEncryption.NO_ENCRYPTION, Optional.empty()),
        key,
        "text/plain",
        content.getBytes(StandardCharsets.UTF_8));
  }

  /** Everything beside and below the directory. */
  private List<String> files() {
    Path parent = directory.getParent();
    try (Stream<Path> all = Files.walk(parent)) {
      return all.filter(Files::isRegularFile)
          .map(file -> parent.relativize(file).toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @CsvSource({"a,a", "a/b.c,a/b.c", "/a,a", "a//b,a/b", "..a/b..,..a/b..", "...,..."})
  void anObjectIsAFileBelowItsBucket(String key, String file) throws IOException {
    destination.put(object("bucket", key, "content"));
    assertThat(files()).containsExactly("exports/bucket/" + file);
    assertThat(directory.resolve("bucket/" + file)).hasContent("content");
  }

  @Test
  void aSecondObjectReplacesTheFirst() {
    destination.put(object("bucket", "a", "old"));
    destination.put(object("bucket", "a", "new"));
    assertThat(directory.resolve("bucket/a")).hasContent("new");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x", "a/../../../x", "a/../x", "./x", "..", "a/.."})
  void aKeyThatLeadsToAnotherFolderIsRefused(String key) {
    assertThatThrownBy(() -> destination.put(object("bucket", key, "content")))
        .isInstanceOfSatisfying(
            DeliveryException.class,
            refusal -> {
              assertThat(refusal.reason()).isEqualTo(DeliveryException.Reason.REFUSED);
              assertThat(refusal).hasMessageContaining("cannot be a file name");
            });
    assertThat(files()).isEmpty();
  }

  @Test
  void aNameThatTheFileSystemDoesNotHaveIsRefused() {
    assertThatThrownBy(() -> destination.put(object("bucket", "a\0b", "content")))
        .isInstanceOfSatisfying(
            DeliveryException.class,
            refusal -> assertThat(refusal.code()).isEqualTo("InvalidArgument"));
    assertThat(files()).isEmpty();
  }

  @Test
  void aFileInTheWayIsAFailureThatNamesIt() throws IOException {
    Files.writeString(directory.resolve("bucket"), "in the way");
    assertThatThrownBy(() -> destination.put(object("bucket", "a", "content")))
        .isInstanceOfSatisfying(
            DeliveryException.class,
            failure -> {
              assertThat(failure.reason()).isEqualTo(DeliveryException.Reason.UNAVAILABLE);
              assertThat(failure).hasMessageContaining(directory.resolve("bucket").toString());
            });
  }

  @Test
  void aFolderInTheWayLeavesNothingBehind() throws IOException {
    Files.createDirectories(directory.resolve("bucket/a/b"));
    assertThatThrownBy(() -> destination.put(object("bucket", "a", "content")))
        .isInstanceOf(DeliveryException.class);
    assertThat(files()).isEmpty();
  }

  @Test
  void othersMayReadTheFilesAsAnyOther() throws IOException {
    Path any = Files.writeString(directory.resolve("any"), "");
    destination.put(object("bucket", "a", "content"));
    assertThat(Files.getPosixFilePermissions(directory.resolve("bucket/a")))
        .isEqualTo(Files.getPosixFilePermissions(any));
  }

  @Test
  void theDirectoryHasToBeThere() {
    Path missing = directory.resolve("none");
    assertThatThrownBy(() -> new DirectoryDestination(missing))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(missing.toString());
  }
}

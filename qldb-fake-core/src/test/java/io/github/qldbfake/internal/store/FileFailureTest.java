package io.github.qldbfake.internal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Failures of files in words. */
final class FileFailureTest {

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(new NoSuchFileException("/data/x"), "there is no such file or directory"),
        Arguments.of(new AccessDeniedException("/data/x"), "permission denied"),
        Arguments.of(new FileSystemException("/data/x", null, "Is a directory"), "Is a directory"),
        Arguments.of(new IOException("No space left on device"), "No space left on device"),
        Arguments.of(new IOException(), "java.io.IOException"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void theReasonIsSaidInWords(IOException failure, String reason) {
    assertThat(FileFailure.reason(failure)).isEqualTo(reason);
  }
}

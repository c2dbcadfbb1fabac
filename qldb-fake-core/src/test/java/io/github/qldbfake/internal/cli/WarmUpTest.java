package io.github.qldbfake.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class WarmUpTest {

  private final StringWriter out = new StringWriter();
  private final CommandLine commandLine =
      AllCommands.commandLine().setOut(new PrintWriter(out, true));

  @Test
  void startsAnswersAndEnds() {
    assertThat(commandLine.execute("warm-up")).isZero();
    assertThat(out.toString()).contains("warmed up");
  }

  @Test
  void leavesAnEmptyDirectoryThatEveryUserMayWriteTo(@TempDir Path parent) throws IOException {
    Path data = parent.resolve("data");
    assertThat(commandLine.execute("warm-up", "--data-dir", data.toString())).isZero();
    assertThat(data).isEmptyDirectory();
    assertThat(Files.getPosixFilePermissions(data)).contains(PosixFilePermission.OTHERS_WRITE);
  }

  @Test
  void isNoCommandForUsers() {
    commandLine.execute("--help");
    assertThat(out.toString()).contains("serve").doesNotContain("warm-up");
  }
}

package io.github.qldbfake.internal.cli;

import io.github.qldbfake.internal.store.FileFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A small file that the command line names. */
record InputFile(CommandSpec spec, Path path) {

  /** Far more than a block, an answer or a receipt can have. */
  private static final int MOST_BYTES = 64 << 20;

  /**
   * The content.
   *
   * @throws ParameterException if it cannot be read or is too long
   */
  byte[] read() {
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw refused("it has more than " + MOST_BYTES + " bytes: give a single answer or value");
      }
      return bytes;
    } catch (IOException e) {
      throw refused("it cannot be read: " + FileFailure.reason(e));
    }
  }

  private ParameterException refused(String why) {
    return new ParameterException(spec.commandLine(), path + ": " + why);
  }
}

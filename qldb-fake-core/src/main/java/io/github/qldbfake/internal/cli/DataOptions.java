package io.github.qldbfake.internal.cli;

import io.github.qldbfake.FakeBuilder;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where ledgers are kept. */
final class DataOptions {

  @Option(
      names = "--data-dir",
      paramLabel = "DIR",
      description = {
        "Keep ledgers in DIR, where the next start finds them (or QLDB_FAKE_DATA_DIR).",
        "Without it they end with the process."
      })
  private @Nullable Path directory;

  DataOptions() {}

  /**
   * Tells a fake.
   *
   * @throws io.github.qldbfake.QldbFakeException if the directory cannot be used
   */
  void configure(FakeBuilder builder) {
    if (directory != null) {
      builder.dataDirectory(directory);
    }
  }
}

package io.github.qldbfake.internal.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Options that are not given have the values of their variables. */
final class VariableDefaults implements IDefaultValueProvider {

  private static final Set<String> OPTIONS =
      Set.of(
          "--data-dir",
          "--export-dir",
          "--host",
          "--kinesis-endpoint",
          "--port",
          "--s3-endpoint",
          "--statement-log",
          "--tls-key-store",
          "--tls-key-store-password-file",
          "--verbose");

  private final Map<String, String> environment;

  VariableDefaults(Map<String, String> environment) {
    this.environment = Environment.of(environment);
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    return variable(argument)
        .flatMap(name -> Optional.ofNullable(environment.get(name)))
        .orElse(null);
  }

  /** The variable of an option, such as {@code QLDB_FAKE_DATA_DIR} of {@code --data-dir}. */
  static Optional<String> variable(ArgSpec argument) {
    return argument instanceof OptionSpec option && OPTIONS.contains(option.longestName())
        ? Optional.of(
            "QLDB_FAKE_"
                + option.longestName().substring(2).replace('-', '_').toUpperCase(Locale.ROOT))
        : Optional.empty();
  }
}

package io.github.qldbfake.internal.cli;

import io.github.qldbfake.verify.ExportVerifier;
import io.github.qldbfake.verify.UnreadableInputException;
import io.github.qldbfake.verify.Verification;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code verify export}: the hash chain of journal exports. */
@CommandLine.Command(
    name = "export",
    description = "Verifies the journal exports in a folder: the hash chain of their blocks.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class VerifyExport implements Callable<Integer> {

  @Parameters(
      paramLabel = "DIR",
      description = "The folder, laid out like the bucket or like the part below the prefix.")
  private Path folder = Path.of("");

  @Option(
      names = "--digest",
      paramLabel = "BASE64",
      description =
          "The digest, saved from GetDigest, at the last block of the export; only for an export"
              + " that begins with block 0.")
  private @Nullable String digest;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before call()
  private CommandSpec spec;

  VerifyExport() {}

  @Override
  public Integer call() {
    try {
      return new Verdict(spec).print(verify());
    } catch (UnreadableInputException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private List<Verification> verify() {
    ExportVerifier verifier = new ExportVerifier();
    return digest == null
        ? verifier.verify(folder)
        : List.of(verifier.verify(folder, new DigestArgument(spec, digest).bytes()));
  }
}

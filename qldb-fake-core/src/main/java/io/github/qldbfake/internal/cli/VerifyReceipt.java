package io.github.qldbfake.internal.cli;

import io.github.qldbfake.verify.ReceiptVerifier;
import io.github.qldbfake.verify.UnreadableInputException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code verify receipt}: a receipt by itself. */
@CommandLine.Command(
    name = "receipt",
    description = {
      "Verifies a receipt against the digest in it.",
      "It is JSON with BlockAddress, DocumentId, RevisionHash, Proof and LedgerDigest,",
      "as amazon-qldb-kvs-nodejs writes it."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class VerifyReceipt implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "The receipt.")
  private Path file = Path.of("");

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before call()
  private CommandSpec spec;

  VerifyReceipt() {}

  @Override
  public Integer call() {
    byte[] receipt = new InputFile(spec, file).read();
    try {
      return new Verdict(spec).print(List.of(new ReceiptVerifier().verify(receipt)));
    } catch (UnreadableInputException e) {
      throw new ParameterException(spec.commandLine(), file + ": " + e.getMessage(), e);
    }
  }
}

package io.github.qldbfake.internal.cli;

import io.github.qldbfake.verify.ProofVerifier;
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
import picocli.CommandLine.Spec;

/** {@code verify revision}: a revision or a block against a digest. */
@CommandLine.Command(
    name = "revision",
    description = "Verifies a revision or a block against a digest.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class VerifyRevision implements Callable<Integer> {

  @Option(
      names = "--revision",
      paramLabel = "FILE",
      required = true,
      description =
          "The revision or block: the JSON answer of GetRevision or GetBlock, or Ion by itself.")
  private Path revision = Path.of("");

  @Option(
      names = "--proof",
      paramLabel = "FILE",
      description = "The proof: JSON with Proof, or the Ion list; not needed if the answer has it.")
  private @Nullable Path proof;

  @Option(
      names = "--digest",
      paramLabel = "BASE64",
      required = true,
      description = "The digest, saved from GetDigest, that the proof was asked for.")
  private String digest = "";

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before call()
  private CommandSpec spec;

  VerifyRevision() {}

  @Override
  public Integer call() {
    InputFile revisionFile = new InputFile(spec, revision);
    byte[] shown = revisionFile.read();
    byte @Nullable [] proofBytes = proof == null ? null : new InputFile(spec, proof).read();
    try {
      return new Verdict(spec).print(List.of(verify(shown, proofBytes)));
    } catch (UnreadableInputException e) {
      String files = proof == null ? revision.toString() : revision + ", " + proof;
      throw new ParameterException(spec.commandLine(), files + ": " + e.getMessage(), e);
    }
  }

  private Verification verify(byte[] shown, byte @Nullable [] proofBytes) {
    byte[] saved = new DigestArgument(spec, digest).bytes();
    ProofVerifier verifier = new ProofVerifier();
    return proofBytes == null
        ? verifier.verify(shown, saved)
        : verifier.verify(shown, proofBytes, saved);
  }
}

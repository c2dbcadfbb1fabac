package io.github.qldbfake.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.internal.server.SmallExport;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The verify commands: what they print and how they end. */
final class VerifyTest {

  private static final String OTHER_DIGEST = Base64.getEncoder().encodeToString(new byte[32]);

  @TempDir private Path folder;

  private final SmallExport ledger = new SmallExport();
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @AfterEach
  void stop() {
    ledger.close();
  }

  @Test
  void aVerifiedExportSaysWhatWasVerifiedAndItsDigest() {
    ledger.writeTo(folder, "ION_BINARY");
    assertThat(run("export", folder.toString(), "--digest", digest())).isZero();
    assertThat(out.toString())
        .startsWith("verified: export " + SmallExport.PREFIX)
        .contains("blocks 0 to 6: 7 blocks, revisions: 5, system revisions: 1")
        .contains("digest at the last block: " + digest());
  }

  @Test
  void anAlteredExportPrintsItsFindingsOneALine() throws IOException {
    ledger.writeTo(folder, "ION_TEXT");
    Path object;
    try (var files = Files.walk(folder)) {
      object = files.filter(file -> file.toString().endsWith(".ion")).findFirst().orElseThrow();
    }
    Files.writeString(object, Files.readString(object).replace("1d100", "1d101"));
    assertThat(run("export", folder.toString())).isEqualTo(1);
    assertThat(out.toString().lines())
        .hasSize(2)
        .last()
        .asString()
        .startsWith("REVISION_HASH at audit/cars/")
        .contains("block 2, revision 0, document");
  }

  @Test
  void aRevisionIsVerifiedWithTheProofOfItsAnswer() throws IOException {
    Path answer = Files.writeString(folder.resolve("answer.json"), ledger.revisionAnswer(1));
    assertThat(run("revision", "--revision", answer.toString(), "--digest", digest())).isZero();
    assertThat(out.toString()).startsWith("verified: revision of document ");
  }

  @Test
  void aBlockIsVerifiedWithTheProofOfAnotherFile() throws IOException {
    Path answer = Files.writeString(folder.resolve("answer.json"), ledger.blockAnswer(1));
    assertThat(
            run(
                "revision",
                "--revision",
                answer.toString(),
                "--proof",
                answer.toString(),
                "--digest",
                digest()))
        .isZero();
    assertThat(out.toString()).startsWith("verified: block");
  }

  @Test
  void aRevisionAgainstAnotherDigestIsNotVerified() throws IOException {
    Path answer = Files.writeString(folder.resolve("answer.json"), ledger.revisionAnswer(1));
    assertThat(run("revision", "--revision", answer.toString(), "--digest", OTHER_DIGEST))
        .isEqualTo(1);
    assertThat(out.toString()).contains("NOT VERIFIED").contains("PROOF: expected " + OTHER_DIGEST);
  }

  @Test
  void aReceiptIsVerified() throws IOException {
    Path receipt = Files.writeString(folder.resolve("receipt.json"), ledger.receipt(2));
    assertThat(run("receipt", receipt.toString())).isZero();
    assertThat(out.toString()).startsWith("verified: receipt for document ");
  }

  @Test
  void anAlteredReceiptIsNotVerified() throws IOException {
    Path receipt =
        Files.writeString(
            folder.resolve("receipt.json"), ledger.receipt(2).replace("cars", "c\",x:\"ars"));
    assertThat(run("receipt", receipt.toString())).isEqualTo(1);
    assertThat(out.toString()).contains("SHAPE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "export",
        "export nowhere",
        "export nowhere --digest short",
        "revision --revision nowhere --digest AA==",
        "revision --revision nowhere --digest 6m6BMXobbJKpMhahwVthAEsN6awgnHK62Qq5McGP1Gk=",
        "receipt",
        "receipt nowhere"
      })
  void wrongUsageAndWhatIsNotThereEndWithTwo(String arguments) {
    assertThat(run(arguments.split(" ", -1))).isEqualTo(2);
    assertThat(err.toString()).contains("Try 'qldb-fake verify");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void aFileThatCannotBeReadIsNamed() throws IOException {
    Path receipt =
        Files.write(folder.resolve("receipt.json"), "{".getBytes(StandardCharsets.UTF_8));
    assertThat(run("receipt", receipt.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("receipt.json: the receipt is neither Ion nor JSON");
  }

  private String digest() {
    return Base64.getEncoder().encodeToString(ledger.digest());
  }

  private int run(String... arguments) {
    String[] command = new String[arguments.length + 1];
    command[0] = "verify";
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    return AllCommands.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(command);
  }
}

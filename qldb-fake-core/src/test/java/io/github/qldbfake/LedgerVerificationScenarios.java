package io.github.qldbfake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.RunningFake.Place;
import io.github.qldbfake.verify.ExportVerifier;
import io.github.qldbfake.verify.Finding;
import io.github.qldbfake.verify.Rule;
import io.github.qldbfake.verify.Verification;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger that verifies itself, and one that is exported to be verified elsewhere. */
abstract class LedgerVerificationScenarios {

  private final RunningFake running;
  private final QldbFake fake;
  private final FakeLedger ledger;

  LedgerVerificationScenarios(Place place) {
    this.running = RunningFake.in(place);
    this.fake = running.fake();
    this.ledger = fake.createLedger("cars");
    run("CREATE TABLE T");
    run("INSERT INTO T {'a': 1}");
  }

  @AfterEach
  void stop() {
    running.close();
  }

  private void run(String statement) {
    assertThat(ledger.execute(statement)).isNotNull();
  }

  private String digest() {
    return Base64.getEncoder().encodeToString(ledger.digest());
  }

  @Test
  void aLedgerVerifiesUpToItsDigest() {
    Verification verification = ledger.verify();
    assertThat(verification.findings()).isEmpty();
    assertThat(verification.digest()).contains(digest());
  }

  @Test
  void whatIsTamperedWithIsFound() {
    FakeTampering unused = ledger.tampering().blockHash(1);
    assertThat(ledger.verify().findings()).extracting(Finding::rule).contains(Rule.BLOCK_HASH);
  }

  @Test
  void anExportOfTheLedgerVerifiesUpToItsDigest(@TempDir Path directory) {
    List<Verification> verifications = new ExportVerifier().verify(ledger.export(directory));
    assertThat(verifications).hasSize(1);
    assertThat(verifications.get(0).findings()).isEmpty();
    assertThat(verifications.get(0).digest()).contains(digest());
  }

  @Test
  void anExportGoesToTheFolderOfItsLedger(@TempDir Path directory) {
    assertThat(ledger.export(directory)).isEqualTo(directory.resolve("cars")).isNotEmptyDirectory();
  }

  @Test
  void aDirectoryThatIsNotThereIsNamed(@TempDir Path directory) {
    Path missing = directory.resolve("missing");
    assertThatThrownBy(() -> ledger.export(missing))
        .hasMessageContaining(missing + ": there is no such directory");
  }
}

package io.github.qldbfake.junit5.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.FakeLedger;
import io.github.qldbfake.QldbFake;
import io.github.qldbfake.verify.ExportVerifier;
import io.github.qldbfake.verify.Finding;
import io.github.qldbfake.verify.Rule;
import io.github.qldbfake.verify.Verification;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationTest {

  // region verify
  static void verify(Path folder) {
    for (Verification export : new ExportVerifier().verify(folder)) {
      System.out.println(export.subject() + ": " + export.extent());
      for (Finding finding : export.findings()) {
        System.out.println(finding.rule() + " " + finding.place() + " " + finding);
      }
    }
  }

  // endregion

  // region tampering
  static List<Finding> tampering(FakeLedger ledger) {
    String documentId = ledger.revisions("Vehicle").get(0).documentId();
    ledger.tampering().data(documentId, 0, "{VIN: \"another\"}");
    return ledger.verify().findings(); // here your own verification
  }

  // endregion

  @Test
  void anExportVerifies(@TempDir Path directory) {
    try (QldbFake fake = QldbFake.builder().start()) {
      Path folder = ledger(fake).export(directory);
      verify(folder);
      assertThat(new ExportVerifier().verify(folder)).allMatch(Verification::verified);
    }
  }

  @Test
  void tamperingIsFound() {
    try (QldbFake fake = QldbFake.builder().start()) {
      assertThat(tampering(ledger(fake))).extracting(Finding::rule).contains(Rule.REVISION_HASH);
    }
  }

  private static FakeLedger ledger(QldbFake fake) {
    FakeAccount account = fake.newAccount();
    FakeLedger ledger = account.createLedger("vehicle-registration");
    ledger.execute("CREATE TABLE Vehicle");
    ledger.execute("INSERT INTO Vehicle {'VIN': '1N4AL11D75C109151'}");
    return ledger;
  }
}

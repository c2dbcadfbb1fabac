package io.github.qldbfake.internal.server.clients;

import static io.github.qldbfake.internal.server.clients.ScenarioFixture.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ion.IonBlob;
import com.amazon.ion.IonStruct;
import com.amazon.ion.IonSystem;
import com.amazon.ion.IonText;
import com.amazon.ion.system.IonSystemBuilder;
import io.github.qldbfake.FakeLedger;
import io.github.qldbfake.internal.control.ProofFold;
import io.github.qldbfake.internal.server.clients.ControlPlane.ProvenIon;
import io.github.qldbfake.internal.server.clients.ControlPlane.TipDigest;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Digest, block and revision with their proofs, over every client. */
@ParameterizedClass(name = "{0}")
@EnumSource
final class VerificationScenariosTest {

  private static final IonSystem ION = IonSystemBuilder.standard().build();

  @RegisterExtension final ScenarioFixture fixture;
  private final ControlPlane control;
  private final IonStruct committed;
  private final String address;
  private final String documentId;

  VerificationScenariosTest(JavaClient client) {
    fixture = new ScenarioFixture(client);
    control = fixture.control;
    fixture.create("cars");
    FakeLedger ledger = fixture.account.ledger("cars");
    ledger.execute("CREATE TABLE T");
    ledger.execute("INSERT INTO T VALUE {'n':1}");
    ledger.execute("INSERT INTO T VALUE {'n':2}");
    committed =
        struct(ledger.execute("SELECT * FROM _ql_committed_T AS t WHERE t.data.n = 1").get(0));
    address = committed.get("blockAddress").toString();
    documentId = ((IonText) ((IonStruct) committed.get("metadata")).get("id")).stringValue();
  }

  @Test
  void aDigestCoversTheWholeJournal() {
    TipDigest digest = control.digest("cars");
    assertThat(digest.base64())
        .isEqualTo(Base64.getEncoder().encodeToString(fixture.account.ledger("cars").digest()));
  }

  @Test
  void theProofOfARevisionLeadsToTheDigest() {
    TipDigest digest = control.digest("cars");
    ProvenIon answer = control.revision("cars", address, documentId, digest.tip());
    assertThat(struct(answer.text())).isEqualTo(committed);
    assertThat(ProofFold.digest(hash(answer, "hash"), answer.proof()))
        .isEqualTo(Base64.getDecoder().decode(digest.base64()));
  }

  @Test
  void theProofOfABlockLeadsToTheDigest() {
    TipDigest digest = control.digest("cars");
    ProvenIon answer = control.block("cars", address, digest.tip());
    assertThat(ProofFold.digest(hash(answer, "blockHash"), answer.proof()))
        .isEqualTo(Base64.getDecoder().decode(digest.base64()));
  }

  @Test
  void withoutATipThereIsNoProof() {
    assertThat(control.block("cars", address, null).proof()).isNull();
    assertThat(control.revision("cars", address, documentId, null).proof()).isNull();
  }

  @Test
  void anAddressBeyondTheTipNamesItsParameter() {
    String beyond = address.replaceAll("sequenceNo:\\d+", "sequenceNo:99");
    Refusal refusal =
        assertRefused("InvalidParameterException 400", () -> control.block("cars", beyond, null));
    assertThat(refusal.subject()).isEqualTo("BlockAddress");
  }

  @Test
  void aLedgerThatIsBeingCreatedHasNoDigestYet() {
    fixture.account.changeStatesAfterDescribes(1, 0);
    fixture.create("boats");
    assertRefused("ResourcePreconditionNotMetException 412", () -> control.digest("boats"));
  }

  private static IonStruct struct(String text) {
    return (IonStruct) ION.singleValue(text);
  }

  private static byte[] hash(ProvenIon answer, String field) {
    return ((IonBlob) struct(answer.text()).get(field)).getBytes();
  }
}

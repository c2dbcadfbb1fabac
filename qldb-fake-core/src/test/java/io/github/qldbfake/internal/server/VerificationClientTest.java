package io.github.qldbfake.internal.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.amazon.ion.IonBlob;
import com.amazon.ion.IonStruct;
import com.amazon.ion.IonSystem;
import com.amazon.ion.IonText;
import com.amazon.ion.system.IonSystemBuilder;
import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.FakeLedger;
import io.github.qldbfake.QldbFake;
import io.github.qldbfake.internal.control.ProofFold;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.qldb.QldbClient;
import software.amazon.awssdk.services.qldb.model.GetBlockResponse;
import software.amazon.awssdk.services.qldb.model.GetDigestResponse;
import software.amazon.awssdk.services.qldb.model.GetRevisionResponse;
import software.amazon.awssdk.services.qldb.model.InvalidParameterException;
import software.amazon.awssdk.services.qldb.model.ValueHolder;

/** Digest, block and revision with their proofs, as the SDK's own client sees them. */
final class VerificationClientTest {

  private static final IonSystem ION = IonSystemBuilder.standard().build();

  private QldbFake fake;
  private QldbClient client;
  private IonStruct committed;
  private ValueHolder address;

  @BeforeEach
  void start() {
    fake = QldbFake.builder().start();
    FakeAccount account = fake.newAccount();
    FakeLedger ledger = account.createLedger("ledger");
    client = Clients.controlPlane(account);
    assertThat(ledger.execute("CREATE TABLE T")).hasSize(1);
    assertThat(ledger.execute("INSERT INTO T VALUE {'n':1}")).hasSize(1);
    assertThat(ledger.execute("INSERT INTO T VALUE {'n':2}")).hasSize(1);
    String row = ledger.execute("SELECT * FROM _ql_committed_T AS t WHERE t.data.n = 1").get(0);
    committed = (IonStruct) ION.singleValue(row);
    address = ValueHolder.builder().ionText(committed.get("blockAddress").toString()).build();
  }

  @AfterEach
  void stop() {
    client.close();
    fake.close();
  }

  @Test
  void theProofOfARevisionLeadsToTheDigest() {
    GetDigestResponse digest = client.getDigest(r -> r.name("ledger"));
    GetRevisionResponse answer =
        client.getRevision(
            r ->
                r.name("ledger")
                    .blockAddress(address)
                    .documentId(documentId())
                    .digestTipAddress(digest.digestTipAddress()));

    IonStruct revision = (IonStruct) ION.singleValue(answer.revision().ionText());
    assertThat(revision).isEqualTo(committed);
    assertThat(ProofFold.digest(hash(revision, "hash"), answer.proof().ionText()))
        .isEqualTo(digest.digest().asByteArray());
  }

  @Test
  void theProofOfABlockLeadsToTheDigest() {
    GetDigestResponse digest = client.getDigest(r -> r.name("ledger"));
    GetBlockResponse answer =
        client.getBlock(
            r ->
                r.name("ledger").blockAddress(address).digestTipAddress(digest.digestTipAddress()));

    IonStruct block = (IonStruct) ION.singleValue(answer.block().ionText());
    assertThat(ProofFold.digest(hash(block, "blockHash"), answer.proof().ionText()))
        .isEqualTo(digest.digest().asByteArray());
  }

  @Test
  void withoutATipThereIsNoProof() {
    GetBlockResponse answer = client.getBlock(r -> r.name("ledger").blockAddress(address));
    assertThat(answer.proof()).isNull();
  }

  @Test
  void aDocumentOfAnotherBlockIsRefusedByName() {
    InvalidParameterException error =
        catchThrowableOfType(
            InvalidParameterException.class,
            () ->
                client.getRevision(
                    r -> r.name("ledger").blockAddress(address).documentId("0".repeat(22))));
    assertThat(error.parameterName()).isEqualTo("DocumentId");
    assertThat(error.statusCode()).isEqualTo(400);
  }

  private String documentId() {
    return ((IonText) ((IonStruct) committed.get("metadata")).get("id")).stringValue();
  }

  private static byte[] hash(IonStruct holder, String field) {
    return ((IonBlob) holder.get(field)).getBytes();
  }
}

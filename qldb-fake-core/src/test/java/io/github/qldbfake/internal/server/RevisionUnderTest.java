package io.github.qldbfake.internal.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ion.IonStruct;
import com.amazon.ion.IonSystem;
import com.amazon.ion.IonText;
import com.amazon.ion.IonValue;
import com.amazon.ion.system.IonSystemBuilder;
import io.github.qldbfake.internal.control.ProofFold;
import java.util.Base64;
import software.amazon.awssdk.services.qldb.model.GetDigestResponse;
import software.amazon.awssdk.services.qldb.model.GetRevisionResponse;
import software.amazon.awssdk.services.qldb.model.ValueHolder;

/**
 * The first revision of the document {@code {secret:"Alice"}}, which a second one has replaced, in
 * the ledger of a {@link JobFixture}; read and verified as an application does.
 */
final class RevisionUnderTest {

  static final String DATA = "{secret:\"Alice\"}";

  private static final IonSystem ION = IonSystemBuilder.standard().build();

  private final JobFixture fixture;
  private final IonStruct address;
  final String documentId;
  private final String tableId;

  RevisionUnderTest(JobFixture fixture) {
    this.fixture = fixture;
    fixture.run("CREATE TABLE T");
    fixture.run("INSERT INTO T ?", DATA);
    fixture.run("UPDATE T SET secret = 'none'");
    IonStruct first = history(0);
    address = (IonStruct) first.get("blockAddress");
    documentId = text(((IonStruct) first.get("metadata")).get("id"));
    tableId =
        text(
            struct(fixture.run("SELECT tableId FROM information_schema.user_tables").get(0))
                .get("tableId"));
  }

  long sequenceNo() {
    return ChainCheck.number(block());
  }

  /** Redacts it; the last block is then that of the request. */
  void redact() {
    fixture.run(
        "EXEC REDACT_REVISION ?, ?, ?",
        address.toString(),
        '"' + tableId + '"',
        '"' + documentId + '"');
  }

  /** A version as history shows it. */
  IonStruct history(int version) {
    return struct(
        fixture.run("SELECT * FROM history(T) AS h WHERE h.metadata.version = " + version).get(0));
  }

  /** The latest version as the committed view shows it. */
  IonStruct committed() {
    return struct(fixture.run("SELECT * FROM _ql_committed_T").get(0));
  }

  /** The first version as GetRevision shows it. */
  IonStruct revision() {
    return struct(getRevision(digest()).revision().ionText());
  }

  /** The block of the first version as GetBlock shows it. */
  IonStruct block() {
    return struct(
        fixture
            .client
            .getBlock(r -> r.name("cars").blockAddress(holder(address.toString())))
            .block()
            .ionText());
  }

  GetDigestResponse digest() {
    return fixture.client.getDigest(r -> r.name("cars"));
  }

  /** What an application does: recomputes the hash, and folds it over the proof to the digest. */
  void verifyAgainst(GetDigestResponse digest) {
    GetRevisionResponse answer = getRevision(digest);
    IonStruct revision = struct(answer.revision().ionText());
    ChainCheck.assertRevision(revision);
    byte[] hash = Base64.getDecoder().decode(ChainCheck.text(revision.get("hash")));
    assertThat(ProofFold.digest(hash, answer.proof().ionText()))
        .isEqualTo(digest.digest().asByteArray());
  }

  private GetRevisionResponse getRevision(GetDigestResponse digest) {
    return fixture.client.getRevision(
        r ->
            r.name("cars")
                .blockAddress(holder(address.toString()))
                .documentId(documentId)
                .digestTipAddress(digest.digestTipAddress()));
  }

  private static ValueHolder holder(String ionText) {
    return ValueHolder.builder().ionText(ionText).build();
  }

  private static IonStruct struct(String ionText) {
    return (IonStruct) ION.singleValue(ionText);
  }

  private static String text(IonValue value) {
    return ((IonText) value).stringValue();
  }
}

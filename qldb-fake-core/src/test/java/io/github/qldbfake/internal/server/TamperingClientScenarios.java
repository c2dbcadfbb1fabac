package io.github.qldbfake.internal.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.FakeTampering;
import io.github.qldbfake.QldbFakeException;
import io.github.qldbfake.RunningFake.Place;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.qldb.model.GetDigestResponse;

/** An application that verifies notices what a test tampers with. */
abstract class TamperingClientScenarios {

  private static final String OTHER = "{secret:\"Mallory\"}";

  private final JobFixture fixture;
  private final RevisionUnderTest revision;
  private final GetDigestResponse digest;
  private final FakeTampering tampering;

  TamperingClientScenarios(Place place) {
    this.fixture = new JobFixture(place);
    this.revision = new RevisionUnderTest(fixture);
    this.digest = revision.digest();
    this.tampering = fixture.ledger.tampering();
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void anUntouchedRevisionVerifies() {
    assertThatCode(() -> revision.verifyAgainst(digest)).doesNotThrowAnyException();
  }

  @Test
  void otherDataInARevisionIsNoticed() {
    tampering.data(revision.documentId, 0, OTHER);
    assertThat(revision.revision().get("data")).hasToString(OTHER);
    assertThatIsNoticed(() -> revision.verifyAgainst(digest));
  }

  @Test
  void anotherHashOfARevisionIsNoticed() {
    tampering.hash(revision.documentId, 0);
    assertThatIsNoticed(() -> revision.verifyAgainst(digest));
  }

  @Test
  void anotherProofIsNoticed() {
    tampering.proofs();
    assertThatIsNoticed(() -> revision.verifyAgainst(digest));
  }

  @Test
  void otherDataInARevisionShowsInItsBlockToo() {
    tampering.data(revision.documentId, 0, OTHER);
    assertThatIsNoticed(() -> ChainCheck.assertBlock(revision.block()));
  }

  @Test
  void anotherHashOfABlockIsNoticed() {
    tampering.blockHash(revision.sequenceNo());
    assertThatIsNoticed(() -> ChainCheck.assertBlock(revision.block()));
  }

  @Test
  void anotherTextOfAStatementIsNoticed() {
    tampering.statement(revision.sequenceNo(), 0, "SELECT 1");
    assertThatIsNoticed(() -> ChainCheck.assertBlock(revision.block()));
  }

  @Test
  void historyShowsWhatIsTamperedWith() {
    tampering.data(revision.documentId, 0, OTHER);
    assertThat(revision.history(0).get("data")).hasToString(OTHER);
  }

  @Test
  void theCommittedViewShowsWhatIsTamperedWith() {
    tampering.data(revision.documentId, 1, OTHER);
    assertThat(revision.committed().get("data")).hasToString(OTHER);
  }

  @Test
  void exportsFromThenOnShowWhatIsTamperedWith() {
    tampering.data(revision.documentId, 0, OTHER);
    String exportId = fixture.export();
    assertThatIsNoticed(() -> ChainCheck.assertChain(fixture.exported().blocks(exportId)));
  }

  @Test
  void streamsFromThenOnShowWhatIsTamperedWith() {
    tampering.data(revision.documentId, 0, OTHER);
    fixture.stream("all");
    assertThat(fixture.account.streams().records(JobFixture.KINESIS))
        .anyMatch(shown -> shown.contains("Mallory"));
  }

  @Test
  void digestsAndDocumentsAreTheTrueOnes() {
    tampering.data(revision.documentId, 1, OTHER).blockHash(revision.sequenceNo()).proofs();
    assertThat(revision.digest().digest()).isEqualTo(digest.digest());
    assertThat(fixture.run("SELECT VALUE t FROM T AS t")).containsExactly("{secret:\"none\"}");
  }

  @Test
  void aBlockThatIsTamperedWithKeepsARedaction() {
    tampering.blockHash(revision.sequenceNo());
    revision.redact();
    assertThat(revision.block().toString()).doesNotContain("Alice");
  }

  @Test
  void afterUndoTheTruthShowsAgain() {
    tampering
        .data(revision.documentId, 0, OTHER)
        .hash(revision.documentId, 0)
        .blockHash(revision.sequenceNo())
        .proofs()
        .undo();
    assertThatCode(() -> revision.verifyAgainst(digest)).doesNotThrowAnyException();
    ChainCheck.assertBlock(revision.block());
  }

  @Test
  void whatIsNotThereIsRefusedByName() {
    assertThatThrownBy(() -> tampering.hash(revision.documentId, 7))
        .isInstanceOf(QldbFakeException.class)
        .hasMessage("there is no version 7 of document " + revision.documentId);
    assertThatThrownBy(() -> tampering.blockHash(99))
        .isInstanceOf(QldbFakeException.class)
        .hasMessageStartingWith("there is no block 99; the last is ");
    assertThatThrownBy(() -> tampering.statement(revision.sequenceNo(), 1, "x"))
        .isInstanceOf(QldbFakeException.class)
        .hasMessageEndingWith("has 1 statements, so none at 1");
    assertThatThrownBy(() -> tampering.data(revision.documentId, 0, "{"))
        .isInstanceOf(QldbFakeException.class)
        .hasMessage("not one Ion value: {");
  }

  @Test
  void aRevisionWithoutDataHasNoneToTamperWith() {
    revision.redact();
    assertThatThrownBy(() -> tampering.data(revision.documentId, 0, OTHER))
        .isInstanceOf(QldbFakeException.class)
        .hasMessageEndingWith("has no data to tamper with");
  }

  private static void assertThatIsNoticed(ThrowingCallable verification) {
    assertThatThrownBy(verification).isInstanceOf(AssertionError.class);
  }
}

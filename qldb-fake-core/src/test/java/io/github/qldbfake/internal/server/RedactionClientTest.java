package io.github.qldbfake.internal.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ion.IonSequence;
import com.amazon.ion.IonStruct;
import com.amazon.ion.system.IonSystemBuilder;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.qldb.model.GetDigestResponse;

/** A redacted revision wherever a client can see it. */
final class RedactionClientTest {

  private static final String[] REDACTED = {"blockAddress", "hash", "dataHash", "metadata"};

  private final JobFixture fixture = new JobFixture();
  private final RevisionUnderTest revision = new RevisionUnderTest(fixture);

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void historyShowsTheHashOfTheDataInItsPlace() {
    revision.redact();
    IonStruct shown = revision.history(0);
    assertThat(StreamRecordView.fields(shown)).containsExactly(REDACTED);
    assertThat(ChainCheck.text(shown.get("dataHash"))).isEqualTo(hashOfTheData());
  }

  @Test
  void historyHasNoDataToSelectFrom() {
    revision.redact();
    assertThat(
            fixture.run("SELECT h.data.secret FROM history(T) AS h WHERE h.metadata.version = 0"))
        .containsExactly("{}");
  }

  @Test
  void laterRevisionsKeepTheirData() {
    revision.redact();
    assertThat(revision.history(1).containsKey("data")).isTrue();
    assertThat(revision.committed().containsKey("data")).isTrue();
  }

  @Test
  void getRevisionShowsTheHashOfTheDataInItsPlace() {
    revision.redact();
    assertThat(StreamRecordView.fields(revision.revision())).containsExactly(REDACTED);
  }

  @Test
  void everyHashOfTheBlockIsAsBefore() {
    IonStruct before = revision.block();
    revision.redact();
    IonStruct after = revision.block();
    assertThat(without("revisions", after)).isEqualTo(without("revisions", before));
    assertThat(hashes(after)).isEqualTo(hashes(before));
  }

  @Test
  void getBlockShowsNothingOfTheData() {
    revision.redact();
    assertThat(revision.block().toString()).doesNotContain("secret:").contains("dataHash:");
    ChainCheck.assertBlock(revision.block());
  }

  @Test
  void theRevisionVerifiesAgainstADigestFromBefore() {
    GetDigestResponse before = revision.digest();
    revision.redact();
    revision.verifyAgainst(before);
  }

  @Test
  void theRevisionVerifiesAgainstADigestFromAfter() {
    revision.redact();
    revision.verifyAgainst(revision.digest());
  }

  @Test
  void anExportMadeLaterShowsNothingOfTheData() {
    revision.redact();
    String exportId = fixture.export();
    List<IonStruct> blocks = fixture.exported().blocks(exportId);
    ChainCheck.assertChain(blocks);
    assertThat(blocks.toString()).doesNotContain("Alice").contains("dataHash:");
  }

  @Test
  void anExportMadeEarlierKeepsTheData() {
    String exportId = fixture.export();
    revision.redact();
    assertThat(fixture.exported().blocks(exportId).toString()).contains("Alice");
  }

  @Test
  void aStreamBegunLaterShowsNothingOfTheData() {
    revision.redact();
    fixture.stream("all");
    List<String> records = fixture.account.streams().records(JobFixture.KINESIS);
    assertThat(records).noneMatch(shown -> shown.contains("Alice"));
    assertThat(records).filteredOn(shown -> shown.contains("dataHash:")).hasSize(1);
  }

  @Test
  void whatAStreamDeliveredEarlierKeepsTheData() {
    fixture.stream("all");
    assertThat(fixture.account.streams().records(JobFixture.KINESIS)).isNotEmpty();
    revision.redact();
    assertThat(fixture.account.streams().records(JobFixture.KINESIS))
        .anyMatch(shown -> shown.contains("Alice"));
  }

  private static String hashOfTheData() {
    return ChainCheck.text(
        ChainCheck.ionHash(
            IonSystemBuilder.standard().build().singleValue(RevisionUnderTest.DATA)));
  }

  private static IonStruct without(String field, IonStruct struct) {
    IonStruct rest = struct.clone();
    rest.remove(field);
    return rest;
  }

  private static List<String> hashes(IonStruct block) {
    return ((IonSequence) block.get("revisions"))
        .stream().map(shown -> ChainCheck.text(((IonStruct) shown).get("hash"))).toList();
  }
}

package io.github.qldbfake.internal.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ion.IonSequence;
import com.amazon.ion.IonStruct;
import com.amazon.ion.IonValue;
import com.amazon.ion.system.IonSystemBuilder;
import io.github.qldbfake.internal.account.HandMovedClock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.qldb.model.StreamStatus;

/** What streams deliver. */
final class StreamClientTest {

  private final JobFixture fixture = new JobFixture();

  @AfterEach
  void stop() {
    fixture.close();
  }

  private List<StreamRecordView> records() {
    return StreamRecordView.all(fixture.account, JobFixture.KINESIS);
  }

  private List<String> brief() {
    return records().stream().map(StreamRecordView::brief).toList();
  }

  private void twoDocuments() {
    fixture.run("CREATE TABLE T");
    fixture.run("INSERT INTO T <<{'a': 1}, {'a': 2}>>");
  }

  @Test
  void aStreamBeginsWithTheRecordOfItsCreation() {
    String streamId = fixture.stream("all");
    assertThat(records())
        .singleElement()
        .satisfies(
            only ->
                assertThat(only.whole())
                    .hasToString(
                        "{qldbStreamArn:\""
                            + fixture.describeStream(streamId).arn()
                            + "\",recordType:\"CONTROL\""
                            + ",payload:{controlRecordType:\"CREATED\"}}"));
  }

  @Test
  void thePastIsDeliveredFirst() {
    twoDocuments();
    fixture.stream("all");
    assertThat(brief())
        .containsExactly("CREATED", "block 1", "block 2", "revision in 2", "revision in 2");
  }

  @Test
  void whatIsCommittedLaterFollows() {
    fixture.stream("all");
    twoDocuments();
    assertThat(brief()).hasSize(5).endsWith("block 2", "revision in 2", "revision in 2");
    fixture.run("DELETE FROM T WHERE a = 1");
    assertThat(brief()).hasSize(7).endsWith("block 3", "revision in 3");
  }

  @Test
  void blocksThatChangeNothingAreLeftOut() {
    twoDocuments();
    fixture.run("SELECT * FROM T");
    fixture.stream("all");
    fixture.run("SELECT * FROM T");
    fixture.run("INSERT INTO T {'a': 3}");
    assertThat(brief()).endsWith("revision in 2", "block 5", "revision in 5");
  }

  @Test
  void aSummaryHasTheFieldsOfTheServiceInTheirOrder() {
    twoDocuments();
    fixture.stream("all");
    assertThat(StreamRecordView.fields(records().get(2).payload()))
        .containsExactly(
            "blockAddress",
            "transactionId",
            "blockTimestamp",
            "blockHash",
            "entriesHash",
            "previousBlockHash",
            "entriesHashList",
            "transactionInfo",
            "revisionSummaries");
  }

  @Test
  void aSummaryProvesTheBlock() {
    twoDocuments();
    fixture.stream("all");
    ChainCheck.assertBlock(records().get(1).payload());
    ChainCheck.assertBlock(records().get(2).payload());
  }

  @Test
  void theSummaryOfDdlHasHashesOnly() {
    twoDocuments();
    fixture.stream("all");
    List<List<String>> fields = new ArrayList<>();
    for (IonValue each : (IonSequence) records().get(1).payload().get("revisionSummaries")) {
      fields.add(StreamRecordView.fields((IonStruct) each));
    }
    assertThat(fields).containsExactly(List.of("hash"));
  }

  @Test
  void theSummaryOfDocumentsHasTheirIds() {
    twoDocuments();
    fixture.stream("all");
    List<StreamRecordView> records = records();
    IonSequence summaries = (IonSequence) records.get(2).payload().get("revisionSummaries");
    IonStruct first = (IonStruct) summaries.get(0);
    IonStruct revision = records.get(3).revision();
    assertThat(summaries).hasSize(2);
    assertThat(StreamRecordView.fields(first)).containsExactly("hash", "documentId");
    assertThat(first.get("hash")).isEqualTo(revision.get("hash"));
    assertThat(first.get("documentId")).isEqualTo(((IonStruct) revision.get("metadata")).get("id"));
  }

  @Test
  void theDetailsOfARevisionNameItsTable() {
    String tableId = fixture.run("CREATE TABLE T").get(0).replaceAll(".*\"(.*)\".*", "$1");
    fixture.run("INSERT INTO T {'a': `2020-01-01T`}");
    fixture.stream("all");
    StreamRecordView details = records().get(3);
    assertThat(details.type()).isEqualTo("REVISION_DETAILS");
    assertThat(StreamRecordView.fields(details.payload())).containsExactly("tableInfo", "revision");
    assertThat(details.payload().get("tableInfo"))
        .hasToString("{tableName:\"T\",tableId:\"" + tableId + "\"}");
    assertThat(StreamRecordView.fields(details.revision()))
        .containsExactly("blockAddress", "hash", "data", "metadata");
    ChainCheck.assertRevision(details.revision());
  }

  @Test
  void theRevisionOfADeletedDocumentHasNoData() {
    twoDocuments();
    fixture.run("DELETE FROM T WHERE a = 1");
    fixture.stream("all");
    IonStruct deleted = records().get(6).revision();
    assertThat(StreamRecordView.fields(deleted))
        .containsExactly("blockAddress", "hash", "metadata");
    ChainCheck.assertRevision(deleted);
  }

  @Test
  void theBlockOfARedactionIsDeliveredWithWhatItRedacts() {
    twoDocuments();
    fixture.run("UPDATE T SET a = 5 WHERE a = 1");
    String revision =
        fixture.run("SELECT blockAddress, metadata.id FROM history(T) WHERE data.a = 1").get(0);
    String table = fixture.run("SELECT tableId FROM information_schema.user_tables").get(0);
    IonStruct old = (IonStruct) ion(revision);
    fixture.run(
        "EXEC REDACT_REVISION ?, ?, ?",
        old.get("blockAddress").toString(),
        ((IonStruct) ion(table)).get("tableId").toString(),
        old.get("id").toString());
    fixture.stream("all");
    StreamRecordView last = records().get(records().size() - 1);
    assertThat(last.type()).isEqualTo("BLOCK_SUMMARY");
    assertThat(StreamRecordView.fields(last.payload()))
        .endsWith("transactionInfo", "redactionInfo");
    ChainCheck.assertBlock(last.payload());
  }

  private static IonValue ion(String text) {
    return IonSystemBuilder.standard().build().singleValue(text);
  }

  @Test
  void recordsAreTheSameAsTextAndAsBytes() {
    twoDocuments();
    fixture.stream("all");
    assertThat(fixture.account.streams().records(JobFixture.KINESIS))
        .isEqualTo(records().stream().map(each -> each.whole().toString()).toList());
  }

  @Test
  void aStreamFromAPastTimeBeginsThere() {
    twoDocuments();
    fixture.stream(r -> r.inclusiveStartTime(fixture.now().minusSeconds(1)));
    assertThat(brief()).containsExactly("CREATED", "block 2", "revision in 2", "revision in 2");
  }

  @Test
  void aStreamFromNowHasTheFutureOnly() {
    twoDocuments();
    fixture.stream(r -> r.inclusiveStartTime(fixture.now()));
    fixture.run("INSERT INTO T {'a': 3}");
    assertThat(brief()).containsExactly("CREATED", "block 3", "revision in 3");
  }

  @Test
  void aStreamThatEndedInThePastIsDeliveredWhole() {
    twoDocuments();
    String streamId = fixture.stream(r -> r.exclusiveEndTime(fixture.now().minusSeconds(1)));
    assertThat(brief()).containsExactly("CREATED", "block 1", "COMPLETED");
    assertThat(fixture.describeStream(streamId).status()).isEqualTo(StreamStatus.COMPLETED);
  }

  @Test
  void aStreamEndsAtItsEndTime() {
    fixture.stream(r -> r.exclusiveEndTime(fixture.now().plusSeconds(2)));
    twoDocuments();
    fixture.run("INSERT INTO T {'a': 3}");
    assertThat(brief()).hasSize(6).endsWith("revision in 2", "COMPLETED");
  }

  @Test
  void nothingBeforeTheEndIsLostIfNobodyLooksUntilLater() {
    fixture.stream(r -> r.exclusiveEndTime(fixture.now().plusSeconds(3)));
    twoDocuments();
    fixture.run("INSERT INTO T {'a': 3}");
    fixture.run("INSERT INTO T {'a': 4}");
    assertThat(brief()).endsWith("block 3", "revision in 3", "COMPLETED");
  }

  @Test
  void aCancelledStreamDeliversWhatWasCommittedBeforeAndNoMore() {
    String streamId = fixture.stream("all");
    fixture.run("CREATE TABLE T");
    fixture.cancel(streamId);
    fixture.run("CREATE TABLE U");
    assertThat(brief()).containsExactly("CREATED", "block 1");
  }

  @Test
  void twoStreamsDeliverToOneKinesisStream() {
    String one = fixture.describeStream(fixture.stream("one")).arn();
    String two = fixture.describeStream(fixture.stream("two")).arn();
    fixture.run("CREATE TABLE T");
    assertThat(records().stream().map(StreamRecordView::streamArn))
        .containsExactlyInAnyOrder(one, two, one, two);
  }

  @Test
  void nothingIsLostOrGivenTwiceWhileManyCommitAndRead() throws Exception {
    int threads = 4;
    int commits = 25;
    fixture.run("CREATE TABLE T");
    fixture.stream("all");
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    CountDownLatch start = new CountDownLatch(1);
    try {
      List<Future<?>> writers = new ArrayList<>();
      for (int thread = 0; thread < threads; thread++) {
        writers.add(
            pool.submit(
                () -> {
                  start.await();
                  for (int commit = 0; commit < commits; commit++) {
                    fixture.ledger.execute("INSERT INTO T {'a': 1}");
                    records();
                  }
                  return null;
                }));
      }
      start.countDown();
      for (Future<?> writer : writers) {
        writer.get();
      }
    } finally {
      pool.shutdown();
    }
    assertThat(records().stream().filter(each -> each.type().equals("REVISION_DETAILS")))
        .extracting(each -> ChainCheck.number(each.revision()))
        .isEqualTo(
            IntStream.rangeClosed(2, threads * commits + 1).mapToObj(Long::valueOf).toList());
  }

  @Test
  void aStreamIsDescribedAsItWasAskedFor() {
    String streamId =
        fixture.stream(
            r ->
                r.exclusiveEndTime(fixture.now().plusSeconds(60))
                    .kinesisConfiguration(k -> k.streamArn(JobFixture.KINESIS)));
    assertThat(fixture.describeStream(streamId))
        .hasToString(
            "JournalKinesisStreamDescription(LedgerName=cars, CreationTime=2020-07-07T16:34:07.375Z"
                + ", InclusiveStartTime=2020-07-07T16:34:06.375Z"
                + ", ExclusiveEndTime=2020-07-07T16:35:07.375Z, RoleArn="
                + JobFixture.ROLE
                + ", StreamId="
                + streamId
                + ", Arn=arn:aws:qldb:us-east-1:"
                + fixture.account.id()
                + ":stream/cars/"
                + streamId
                + ", Status=ACTIVE, KinesisConfiguration=KinesisConfiguration(StreamArn="
                + JobFixture.KINESIS
                + ", AggregationEnabled=true), StreamName=all)");
  }

  @Test
  void aStartBeforeTheCreationIsTheCreation() {
    twoDocuments();
    fixture.stream(r -> r.inclusiveStartTime(HandMovedClock.START.minusSeconds(60)));
    assertThat(brief()).hasSize(5);
  }
}

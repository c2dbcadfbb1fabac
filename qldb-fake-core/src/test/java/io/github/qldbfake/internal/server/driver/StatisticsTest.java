package io.github.qldbfake.internal.server.driver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.qldbsession.model.ExecuteStatementResult;
import software.amazon.awssdk.services.qldbsession.model.FetchPageResult;
import software.amazon.qldb.Result;

/** IOs and times of statements, pages and commits. */
final class StatisticsTest {

  private static final String SIX_TABLES = "SELECT * FROM T a, T b, T c, T d, T e, T f";
  private static final String FIVE_TABLES = "SELECT * FROM T a, T b, T c, T d, T e";

  @RegisterExtension final DriverFixture ledger = new DriverFixture();

  @BeforeEach
  void threeDocuments() {
    ledger.run("CREATE TABLE T");
    ledger.run("INSERT INTO T ?", "[{n:1},{n:2},{n:3}]");
  }

  @Test
  void aBufferedResultOfSixNestedTablesHasRead1092Documents() {
    Result buffered =
        ledger.driver.execute(
            txn -> {
              return txn.execute(SIX_TABLES);
            });
    assertThat(buffered.getConsumedIOs().getReadIOs()).isEqualTo(1092);
    assertThat(buffered.getTimingInformation().getProcessingTimeMilliseconds()).isPositive();
  }

  @Test
  void aStreamReadToItsEndHasRead1092Documents() {
    ledger.driver.execute(
        txn -> {
          Result stream = txn.execute(SIX_TABLES);
          assertThat(stream).hasSize(729);
          assertThat(stream.getConsumedIOs().getReadIOs()).isEqualTo(1092);
          assertThat(stream.getTimingInformation().getProcessingTimeMilliseconds()).isPositive();
        });
  }

  @Test
  void aFreshStreamHasReadSomethingButNotAll() {
    ledger.driver.execute(
        txn -> {
          Result stream = txn.execute(SIX_TABLES);
          assertThat(stream.getConsumedIOs().getReadIOs()).isBetween(1L, 1091L);
          assertThat(stream.getTimingInformation().getProcessingTimeMilliseconds()).isPositive();
        });
  }

  @Test
  void aPageReportsItsOwnReadsAlone() {
    HttpSession session = ledger.session();
    session.begin();
    ExecuteStatementResult first = session.execute(FIVE_TABLES);
    FetchPageResult second = session.fetch(first.firstPage().nextPageToken()).fetchPage();

    assertThat(first.consumedIOs().readIOs()).isPositive();
    assertThat(second.consumedIOs().readIOs()).isPositive();
    assertThat(first.consumedIOs().readIOs() + second.consumedIOs().readIOs())
        .isEqualTo(3 + 9 + 27 + 81 + 243);
  }

  @Test
  void aPageReportsItsOwnTime() {
    HttpSession session = ledger.session();
    session.begin();
    ExecuteStatementResult first = session.execute(FIVE_TABLES);
    FetchPageResult second = session.fetch(first.firstPage().nextPageToken()).fetchPage();
    assertThat(first.timingInformation().processingTimeMilliseconds()).isPositive();
    assertThat(second.timingInformation().processingTimeMilliseconds()).isPositive();
  }

  @Test
  void aScanReadsEachDocumentOnce() {
    assertThat(readsOf("SELECT * FROM T")).isEqualTo(3);
  }

  @Test
  void aScanReadsWhatItLeavesOutToo() {
    assertThat(readsOf("SELECT * FROM T WHERE n = 1")).isEqualTo(3);
  }

  @Test
  void aSearchByAnIndexReadsWhatItFinds() {
    ledger.run("CREATE INDEX ON T (n)");
    assertThat(readsOf("SELECT * FROM T WHERE n = 1")).isEqualTo(1);
  }

  @Test
  void aSearchThatFindsNothingInAnIndexReadsNothing() {
    ledger.run("CREATE INDEX ON T (n)");
    assertThat(readsOf("SELECT * FROM T WHERE n = 9")).isZero();
  }

  @Test
  void aQueryWritesNothing() {
    assertThat(execute("SELECT * FROM T").consumedIOs().writeIOs()).isZero();
  }

  @Test
  void aChangeWritesItsDocuments() {
    assertThat(execute("INSERT INTO T << {'n':4}, {'n':5} >>").consumedIOs().writeIOs())
        .isEqualTo(2);
    assertThat(execute("UPDATE T SET n = 0 WHERE n < 3").consumedIOs().writeIOs()).isEqualTo(2);
    assertThat(execute("DELETE FROM T").consumedIOs().writeIOs()).isEqualTo(3);
  }

  @Test
  void anUpdateReadsWhatItSearches() {
    assertThat(execute("UPDATE T SET n = 0 WHERE n < 3").consumedIOs().readIOs()).isEqualTo(3);
  }

  @Test
  void everyCommandSaysHowLongItTook() {
    HttpSession session = ledger.session();
    assertThat(session.begin().startTransaction().timingInformation().processingTimeMilliseconds())
        .isPositive();
    assertThat(session.commit().timingInformation().processingTimeMilliseconds()).isPositive();
    assertThat(session.abort().abortTransaction().timingInformation().processingTimeMilliseconds())
        .isPositive();
    assertThat(session.end().endSession().timingInformation().processingTimeMilliseconds())
        .isPositive();
  }

  @Test
  void aCommitHasItsIosInTheAnswer() {
    HttpSession session = ledger.session();
    session.begin();
    assertThat(session.commit().consumedIOs()).isNotNull();
  }

  private long readsOf(String statement) {
    return execute(statement).consumedIOs().readIOs();
  }

  private ExecuteStatementResult execute(String statement) {
    HttpSession session = ledger.session();
    session.begin();
    return session.execute(statement);
  }
}

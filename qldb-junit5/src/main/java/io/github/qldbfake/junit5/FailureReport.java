package io.github.qldbfake.junit5;

import io.github.qldbfake.ExecutedStatement;
import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.FakeLedger;
import io.github.qldbfake.QldbFakeException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.opentest4j.TestAbortedException;

/** What is published with a test that fails: what its ledgers were then, and what had run. */
record FailureReport(FakeAccount account, List<String> ledgers) {

  private static final Namespace NAMESPACE = Namespace.create(FailureReport.class);
  private static final int MOST_STATEMENTS = 10;
  private static final int MOST_CHARACTERS = 400;

  /** Keeps it for the end of the test. */
  void keepFor(ExtensionContext test) {
    store(test).put(FailureReport.class, this);
  }

  /**
   * Publishes what was kept for a test, once, if it has failed. Its account has to be there still,
   * so JUnit's TestWatcher would come too late.
   */
  static void publishIfFailed(ExtensionContext test) {
    Stream.ofNullable(store(test).remove(FailureReport.class, FailureReport.class))
        .filter(report -> hasFailed(test))
        .forEach(report -> test.publishReportEntry(report.entries()));
  }

  private static boolean hasFailed(ExtensionContext test) {
    return test.getExecutionException()
        .filter(failure -> !(failure instanceof TestAbortedException))
        .isPresent();
  }

  private static Store store(ExtensionContext test) {
    return test.getStore(NAMESPACE);
  }

  private Map<String, String> entries() {
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put("qldb-fake.account", account.id());
    entries.put("qldb-fake.idSeed", String.valueOf(account.idSeed()));
    ledgers.forEach(name -> entries.put("qldb-fake.ledger." + name, state(name)));
    entries.put("qldb-fake.lastStatements", lastStatements());
    return entries;
  }

  private String state(String name) {
    try {
      FakeLedger ledger = account.ledger(name);
      return "digest tip: sequenceNo %d, digest %s"
          .formatted(ledger.tip(), Base64.getEncoder().encodeToString(ledger.digest()));
    } catch (QldbFakeException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private String lastStatements() {
    List<ExecutedStatement> all = account.lastStatements();
    return all.isEmpty()
        ? "none"
        : all.stream()
            .skip(Math.max(0, all.size() - MOST_STATEMENTS))
            .map(FailureReport::line)
            .collect(Collectors.joining(System.lineSeparator()));
  }

  private static String line(ExecutedStatement each) {
    String text = each.statement().strip();
    String shown =
        text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS) + "…";
    return each.ledger() + " " + each.transactionId() + ": " + shown;
  }
}

package io.github.qldbfake.junit5;

import io.github.qldbfake.ExecutedStatement;
import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.FakeLedger;
import io.github.qldbfake.QldbFakeException;
import io.github.qldbfake.internal.admin.Excerpt;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.opentest4j.TestAbortedException;

/**
 * What is published with a test that fails: what its ledgers were then, and what had run.
 *
 * @param clock the time of the account when the test began
 */
record FailureReport(FakeAccount account, List<String> ledgers, Instant clock) {

  private static final Namespace NAMESPACE = Namespace.create(FailureReport.class);
  private static final int MOST_STATEMENTS = 10;
  private static final int MOST_CHARACTERS = 400;

  /** For the ledgers of a test that begins. */
  static FailureReport of(FakeAccount account, Declarations declarations) {
    return new FailureReport(account, declarations.configuration().names(), account.clock().now());
  }

  /** Keeps it for the end of the test. */
  void keepFor(ExtensionContext test) {
    store(test).put(FailureReport.class, this);
  }

  /**
   * Publishes what was kept for a test, once, if it has failed. Its account has to be there still,
   * so JUnit's TestWatcher would come too late.
   */
  static void publishIfFailed(ExtensionContext test) {
    Optional<FailureReport> kept =
        Optional.ofNullable(store(test).remove(FailureReport.class, FailureReport.class));
    Optional<Throwable> failure = test.getExecutionException();
    if (kept.isPresent() && failure.isPresent()) {
      kept.get().publishIn(test, failure.get());
    }
  }

  /** What is kept for a test, if it has begun. */
  static Optional<FailureReport> keptFor(ExtensionContext test) {
    return Optional.ofNullable(store(test).get(FailureReport.class, FailureReport.class));
  }

  /** Publishes it in a test or in a dynamic test of it, unless that was only aborted. */
  void publishIn(ExtensionContext test, Throwable failure) {
    if (!(failure instanceof TestAbortedException)) {
      test.publishReportEntry(entries());
    }
  }

  private static Store store(ExtensionContext test) {
    return test.getStore(NAMESPACE);
  }

  private Map<String, String> entries() {
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put("qldb-fake.account", account.id());
    entries.put("qldb-fake.idSeed", String.valueOf(account.idSeed()));
    entries.put("qldb-fake.clock", clock.toString());
    ledgers.forEach(name -> entries.put("qldb-fake.ledger." + name, orWhyNot(() -> state(name))));
    entries.put("qldb-fake.lastStatements", orWhyNot(this::lastStatements));
    return entries;
  }

  /** A ledger may be gone, and a server elsewhere with all of them; the rest is worth having. */
  private static String orWhyNot(Supplier<String> read) {
    try {
      return read.get();
    } catch (QldbFakeException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private String state(String name) {
    FakeLedger ledger = account.ledger(name);
    return "digest tip: sequenceNo %d, digest %s"
        .formatted(ledger.tip(), Base64.getEncoder().encodeToString(ledger.digest()));
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
    return each.ledger()
        + " "
        + each.transactionId()
        + ": "
        + Excerpt.of(each.statement().strip(), MOST_CHARACTERS);
  }
}

package io.github.qldbfake.internal.session;

import io.github.qldbfake.internal.account.Account;
import io.github.qldbfake.internal.account.ServiceException;
import java.util.Optional;
import java.util.function.Supplier;

/** The execution of one statement, and what the log gets to know of it. */
record StatementRun(
    SessionOptions options,
    Stopwatch watch,
    Account account,
    String ledger,
    String transactionId,
    String statement) {

  private static final IoUsage NO_IOS = new IoUsage(0, 0);

  /** Logs after the execution, whatever it comes to. */
  Page logged(Supplier<Page> execution) {
    try {
      Page page = execution.get();
      log(page.values().size(), page.next().isPresent(), page.ios(), Optional.empty());
      return page;
    } catch (ServiceException e) {
      log(0, false, NO_IOS, Optional.of(e.type() + ": " + e.getMessage()));
      throw e;
    }
  }

  private void log(long rows, boolean more, IoUsage ios, Optional<String> error) {
    options
        .statementLog()
        .accept(
            new StatementEvent(
                account.clock().instant(),
                account.id(),
                ledger,
                transactionId,
                statement,
                rows,
                more,
                ios,
                watch.read(),
                error));
  }
}

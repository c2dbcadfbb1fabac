package io.github.qldbfake.internal.account;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The statements that ran last in an account, for whoever looks into a failure. Thread-safe. */
public final class RecentStatements {

  private static final int MOST = 32;

  private final Deque<RecentStatement> statements = new ArrayDeque<>();

  /** Adds one, and forgets the oldest if there are too many. */
  public synchronized void add(RecentStatement statement) {
    if (statements.size() == MOST) {
      statements.removeFirst();
    }
    statements.addLast(statement);
  }

  /** Those that are remembered, the oldest first. */
  public synchronized List<RecentStatement> all() {
    return List.copyOf(statements);
  }
}

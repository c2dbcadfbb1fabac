package io.github.qldbfake.internal.session;

import io.github.qldbfake.internal.account.Account;
import io.github.qldbfake.internal.account.LedgerResource;
import io.github.qldbfake.internal.account.ServiceException;
import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * The sessions of all accounts by account and token. Sessions that clients left behind go when
 * others start: each start looks at a few, in turn, so that dead ones cannot pile up and no start
 * is slow.
 */
final class Sessions {

  private static final int LOOKS_PER_START = 4;

  private final Map<SessionKey, Session> byKey = new ConcurrentHashMap<>();
  private final Queue<Session> inTurn = new ConcurrentLinkedQueue<>();
  private final Map<LedgerResource, Set<Session>> byLedger = new ConcurrentHashMap<>();

  /**
   * Adds a session.
   *
   * @throws ServiceException LimitExceededException if its ledger has too many
   */
  void add(Session session) {
    byLedger.compute(session.ledger(), (ledger, present) -> joined(present, session));
    byKey.put(session.key(), session);
    for (int look = 0; look < LOOKS_PER_START; look++) {
      lookAtNext();
    }
    inTurn.add(session);
  }

  /**
   * The session that the token stands for.
   *
   * @throws ServiceException BadRequestException if the token is malformed, InvalidSessionException
   *     if there is no such session in {@code account}
   */
  Session find(Account account, String tokenText) {
    SessionToken token = SessionToken.parse(tokenText).orElseThrow(SessionErrors::malformedToken);
    Session session = byKey.get(new SessionKey(account, token));
    if (session == null) {
      throw SessionErrors.noSuchSession();
    }
    return session;
  }

  void forget(Session session) {
    byKey.remove(session.key());
    byLedger.computeIfPresent(session.ledger(), (ledger, present) -> left(present, session));
  }

  private static Set<Session> joined(@Nullable Set<Session> present, Session session) {
    Set<Session> sessions = present == null ? new HashSet<>() : present;
    if (sessions.size() >= session.mostOfLedger()) {
      sessions.removeIf(other -> !other.isActive());
    }
    if (sessions.size() >= session.mostOfLedger()) {
      throw SessionErrors.sessionLimit();
    }
    sessions.add(session);
    return sessions;
  }

  private static @Nullable Set<Session> left(Set<Session> present, Session session) {
    present.remove(session);
    return present.isEmpty() ? null : present;
  }

  /** How many are remembered. */
  int size() {
    return byKey.size();
  }

  private void lookAtNext() {
    Session session = inTurn.poll();
    if (session == null) {
      return;
    }
    if (session.isForgettable()) {
      forget(session);
    } else {
      inTurn.add(session);
    }
  }
}

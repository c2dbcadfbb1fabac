package io.github.qldbfake.internal.session;

import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.account.ServiceException;
import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.journal.Hash;
import io.github.qldbfake.internal.ledger.AccessDeniedException;
import io.github.qldbfake.internal.ledger.Authorization;
import io.github.qldbfake.internal.ledger.JournalFailureException;
import io.github.qldbfake.internal.ledger.Ledger;
import io.github.qldbfake.internal.ledger.Limit;
import io.github.qldbfake.internal.ledger.Limits;
import io.github.qldbfake.internal.ledger.OccConflictException;
import io.github.qldbfake.internal.ledger.Transaction;
import io.github.qldbfake.internal.partiql.Partiql;
import io.github.qldbfake.internal.partiql.PartiqlException;
import io.github.qldbfake.internal.partiql.StatementCursor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The one transaction of a session, from its start to its end. Used under the session's lock. */
final class OpenTransaction {

  private final Ledger ledger;
  private final Partiql partiql;
  private final Supplier<Limits> limits;
  private final Supplier<Optional<Authorization>> authorization;
  private final Instant startedAt;
  private final Runnable expiryCheck;
  private final Transaction transaction;
  private final Map<Integer, Rows> openRows = new HashMap<>();
  private final List<String> statements = new ArrayList<>();
  private CommitDigest digest;

  /**
   * A new transaction; a statement of it runs until {@code expiryCheck} throws.
   *
   * @param authorization asked at each statement
   */
  OpenTransaction(
      Ledger ledger,
      Partiql partiql,
      Supplier<Limits> limits,
      Supplier<Optional<Authorization>> authorization,
      Instant startedAt,
      Runnable expiryCheck) {
    this.ledger = ledger;
    this.partiql = partiql;
    this.limits = limits;
    this.authorization = authorization;
    this.startedAt = startedAt;
    this.expiryCheck = expiryCheck;
    this.transaction = ledger.begin();
    this.digest = CommitDigest.of(transaction.id());
  }

  UniqueId id() {
    return transaction.id();
  }

  Instant startedAt() {
    return startedAt;
  }

  /**
   * Runs a statement and gives its first page. A refused statement leaves the transaction usable.
   *
   * @throws ServiceException BadRequestException if the statement is refused, AccessDeniedException
   *     if it may not be run
   */
  Page execute(String statement, List<IonBytes> parameters) {
    Hash statementDigest = CommitDigest.ofStatement(statement, parameters);
    digest = digest.fold(statementDigest);
    transaction.beginStatement(statement, statementDigest);
    int number = statements.size();
    statements.add(statement);
    List<IonValue> values = parameters.stream().map(IonBytes::load).toList();
    return refusing(
        () -> {
          StatementCursor cursor =
              partiql.execute(transaction, statement, values, authorization.get(), expiryCheck);
          PageToken second = new PageToken(id(), number, 1);
          return nextPage(number, new Rows(cursor, limits.get().of(Limit.PAGE_ROWS), second));
        });
  }

  /**
   * The page that {@code tokenText} stands for; a token is good for one call.
   *
   * @throws ServiceException BadRequestException if the token is not valid here and now, or a row
   *     cannot be computed
   */
  Page fetch(String tokenText) {
    PageToken token = PageToken.parse(tokenText).orElseThrow(SessionErrors::invalidPageToken);
    Rows rows = openRows.get(token.statement());
    if (rows == null || !rows.continueAt(token)) {
      throw SessionErrors.invalidPageToken();
    }
    openRows.remove(token.statement());
    rows.advance();
    return refusing(() -> nextPage(token.statement(), rows));
  }

  /**
   * Commits.
   *
   * @throws ServiceException BadRequestException if the digests differ, OccConflictException if
   *     another transaction was first, InternalFailure if the journal does not take the block
   */
  Commit commit(byte[] digestOfClient) {
    if (!digest.matches(digestOfClient)) {
      throw SessionErrors.digestsDoNotMatch();
    }
    try {
      ledger.commit(transaction);
    } catch (OccConflictException e) {
      throw SessionErrors.occConflict(e);
    } catch (JournalFailureException e) {
      throw SessionErrors.notKept(e);
    }
    return new Commit(id(), digest.value());
  }

  /** The texts of all statements so far, refused ones included. */
  List<String> statements() {
    return List.copyOf(statements);
  }

  /** The text of the statement that a page token belongs to. */
  Optional<String> statementOf(String tokenText) {
    return PageToken.parse(tokenText)
        .map(PageToken::statement)
        .filter(number -> number >= 0 && number < statements.size())
        .map(statements::get);
  }

  private Page nextPage(int statement, Rows rows) {
    Page page = rows.next();
    if (page.next().isPresent()) {
      openRows.put(statement, rows);
    }
    return page;
  }

  private static Page refusing(Supplier<Page> rows) {
    try {
      return rows.get();
    } catch (PartiqlException e) {
      throw SessionErrors.badRequest(String.valueOf(e.getMessage()));
    } catch (AccessDeniedException e) {
      throw SessionErrors.accessDenied();
    }
  }
}

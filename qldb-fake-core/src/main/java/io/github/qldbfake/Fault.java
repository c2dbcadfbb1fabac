package io.github.qldbfake;

import io.github.qldbfake.internal.fault.Chance;
import io.github.qldbfake.internal.fault.FaultRule;
import java.time.Duration;
import java.util.List;

/**
 * A rule by which something goes wrong: what, on which calls, and how often. Immutable; each method
 * gives a rule that is narrower. Conditions of different kinds all have to hold. A rule has an
 * effect once it is added to {@link FakeAccount#faults()}.
 *
 * <pre>{@code
 * account.faults().add(Fault.occConflict().onTable("Person").times(2));
 * account.faults().add(Fault.lostAnswer().onOperation("CommitTransaction").onCall(3));
 * account.faults().add(Fault.rateExceeded().withProbability(0.1, 42));
 * }</pre>
 *
 * <p>Every method throws {@link IllegalArgumentException} if the rule would make no sense.
 */
public final class Fault {

  private final FaultRule rule;

  Fault(FaultRule rule) {
    this.rule = rule;
  }

  /**
   * A fault of any kind but {@link FaultKind#LATENCY}, on all operations where the kind makes
   * sense.
   */
  public static Fault of(FaultKind kind) {
    return new Fault(FaultRule.of(kind.type()));
  }

  /**
   * CommitTransaction fails with OccConflictException. The transaction is over and has written
   * nothing; its session goes on.
   */
  public static Fault occConflict() {
    return of(FaultKind.OCC_CONFLICT);
  }

  /**
   * ExecuteStatement, FetchPage or CommitTransaction fails with InvalidSessionException {@code
   * Transaction … has expired}. The session is gone, and the transaction has written nothing.
   */
  public static Fault transactionExpired() {
    return of(FaultKind.TRANSACTION_EXPIRED);
  }

  /**
   * A command of a session fails with InvalidSessionException {@code Session … has expired}. The
   * session is gone, and an open transaction has written nothing.
   */
  public static Fault sessionExpired() {
    return of(FaultKind.SESSION_EXPIRED);
  }

  /** As {@link #sessionExpired}, with the text {@code No such session}. */
  public static Fault invalidSession() {
    return of(FaultKind.INVALID_SESSION);
  }

  /** A command of the Session API fails with RateExceededException, status 400. */
  public static Fault rateExceeded() {
    return of(FaultKind.RATE_EXCEEDED);
  }

  /** A command of the Session API fails with CapacityExceededException, status 503. */
  public static Fault capacityExceeded() {
    return of(FaultKind.CAPACITY_EXCEEDED);
  }

  /** Any operation fails with status 500. Nothing happens. */
  public static Fault internalFailure() {
    return of(FaultKind.INTERNAL_FAILURE);
  }

  /** An operation of the control plane fails with ThrottlingException, status 400. */
  public static Fault throttling() {
    return of(FaultKind.THROTTLING);
  }

  /**
   * Any operation waits before it is carried out; other requests do not.
   *
   * @param time how long, zero or more, by the clock of the machine
   */
  public static Fault latency(Duration time) {
    return new Fault(FaultRule.latency(time));
  }

  /** The connection of any operation is closed before anything happens. */
  public static Fault droppedConnection() {
    return of(FaultKind.DROPPED_CONNECTION);
  }

  /** Any operation is carried out, and its connection is closed without the answer. */
  public static Fault lostAnswer() {
    return of(FaultKind.LOST_ANSWER);
  }

  /**
   * Only on these operations, instead of all where the kind makes sense.
   *
   * @param names one or more of the operations of the control plane, such as {@code GetDigest}, and
   *     of the commands of sessions, such as {@code CommitTransaction}
   */
  public Fault onOperation(String... names) {
    return new Fault(rule.onOperations(List.of(names)));
  }

  /**
   * Only for statements in which a regular expression is found: ExecuteStatement of one, FetchPage
   * of its rows, and CommitTransaction if a statement of the transaction is one.
   *
   * @param regex case does not matter, and {@code .} stands for the end of a line, too; it need not
   *     match the whole statement unless it begins with {@code ^} and ends with {@code $}
   */
  public Fault onStatement(String regex) {
    return new Fault(rule.onStatement(regex));
  }

  /**
   * Only for statements that name a table, its committed view or its history, as {@link
   * #onStatement}.
   *
   * @param name by case, as everywhere in QLDB
   */
  public Fault onTable(String name) {
    return new Fault(rule.onTable(name));
  }

  /**
   * Only from the {@code number}th call on that fits the rule, and only once, unless {@link #times}
   * says otherwise. Calls that another rule strikes are counted, too.
   *
   * @param number from 1
   */
  public Fault onCall(long number) {
    return new Fault(rule.onCall(number));
  }

  /**
   * At most so many times.
   *
   * @param number from 1
   */
  public Fault times(long number) {
    return new Fault(rule.times(number));
  }

  /**
   * Only by chance. The same calls in the same order meet the same fate for the same seed.
   *
   * @param probability from 0 to 1
   */
  public Fault withProbability(double probability, long seed) {
    return new Fault(rule.by(new Chance(probability, seed)));
  }

  /** What goes wrong. */
  public FaultKind kind() {
    return FaultKind.valueOf(rule.type().name());
  }

  FaultRule rule() {
    return rule;
  }

  /** Whether the other is the same rule. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Fault fault && rule.equals(fault.rule);
  }

  @Override
  public int hashCode() {
    return rule.hashCode();
  }

  /** The rule in the words of the methods that made it. */
  @Override
  public String toString() {
    return rule.toString();
  }
}

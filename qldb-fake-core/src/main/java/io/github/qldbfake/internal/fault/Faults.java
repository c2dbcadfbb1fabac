package io.github.qldbfake.internal.fault;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The faults of an account: rules in the order in which they were added, and what they have struck.
 * Thread-safe. Calls that come at the same time are counted one after another.
 */
public final class Faults {

  /** How many injections are kept. */
  public static final int MOST_INJECTIONS = 10_000;

  private final InstantSource clock;
  private final Deque<Injection> injections = new ArrayDeque<>();

  /** Replaced as a whole, so that a call without any rules costs one read. */
  private volatile List<ArmedRule> rules = List.of();

  /** No faults. */
  public Faults(InstantSource clock) {
    this.clock = clock;
  }

  /** Whether there are no rules, so that no call has to be described. */
  public boolean isEmpty() {
    return rules.isEmpty();
  }

  /** Adds a rule after those there are. */
  public synchronized void add(FaultRule rule) {
    List<ArmedRule> more = new ArrayList<>(rules);
    more.add(new ArmedRule(rule));
    rules = List.copyOf(more);
  }

  /** Takes away the rule added last of those that equal {@code rule}, if there are any. */
  public synchronized void remove(FaultRule rule) {
    int last = rules().lastIndexOf(rule);
    if (last >= 0) {
      List<ArmedRule> fewer = new ArrayList<>(rules);
      ArmedRule unused = fewer.remove(last);
      rules = List.copyOf(fewer);
    }
  }

  /** Takes all rules away; what they have struck stays on record. */
  public synchronized void clear() {
    rules = List.of();
  }

  /** The rules that are there, in the order in which they were added. */
  public List<FaultRule> rules() {
    return rules.stream().map(ArmedRule::rule).toList();
  }

  /** What has struck last, {@value #MOST_INJECTIONS} at most, in its order. */
  public synchronized List<Injection> injections() {
    return List.copyOf(injections);
  }

  /**
   * Decides about a call. The first rule that strikes wins; latencies add up and stand beside it.
   */
  public synchronized Decision decide(FaultCall call) {
    Duration latency = Duration.ZERO;
    Optional<FaultType> fault = Optional.empty();
    Instant now = clock.instant();
    for (ArmedRule armed : rules) {
      FaultRule rule = armed.rule();
      boolean late = rule.type() == FaultType.LATENCY;
      OptionalLong number = armed.meet(call);
      if (number.isPresent() && (late || fault.isEmpty())) {
        armed.spend();
        note(new Injection(rule, call.operation(), armed.statement(call), number.getAsLong(), now));
        latency = latency.plus(rule.latency());
        fault = late ? fault : Optional.of(rule.type());
      }
    }
    return new Decision(latency, fault);
  }

  /** A server may live long; what nobody can want any more is forgotten. */
  private void note(Injection injection) {
    if (injections.size() == MOST_INJECTIONS) {
      injections.removeFirst();
    }
    injections.addLast(injection);
  }
}

package io.github.qldbfake.internal.fault;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/** A rule at work: how many calls it has met, and how many it has struck. Not thread-safe. */
final class ArmedRule {

  private final FaultRule rule;
  private final Set<String> operations;
  private final Optional<Pattern> pattern;
  private final SplittableRandom random;
  private final double probability;
  private long met;
  private long struck;

  ArmedRule(FaultRule rule) {
    this.rule = rule;
    this.operations = rule.operations();
    this.pattern = rule.pattern();
    Optional<Chance> chance = rule.occurrence().chance();
    this.random = new SplittableRandom(chance.map(Chance::seed).orElse(0L));
    this.probability = chance.map(Chance::probability).orElse(1.0);
  }

  FaultRule rule() {
    return rule;
  }

  /**
   * Counts a call if it fits, and gives its number, from 1, if it is to be struck. Whether another
   * rule strikes it instead changes neither the count nor what chance draws.
   */
  OptionalLong meet(FaultCall call) {
    if (!fits(call)) {
      return OptionalLong.empty();
    }
    met++;
    boolean drawn = random.nextDouble() < probability;
    Occurrence occurrence = rule.occurrence();
    boolean left = struck < occurrence.times().orElse(Long.MAX_VALUE);
    return drawn && left && met >= occurrence.first() ? OptionalLong.of(met) : OptionalLong.empty();
  }

  /** Counts a strike. */
  void spend() {
    struck++;
  }

  /** The first statement of a call that the rule is about. */
  Optional<String> statement(FaultCall call) {
    return call.statements().stream().filter(this::isAbout).map(CalledStatement::text).findFirst();
  }

  private boolean fits(FaultCall call) {
    return operations.contains(call.operation())
        && (!rule.isAboutStatements() || call.statements().stream().anyMatch(this::isAbout));
  }

  private boolean isAbout(CalledStatement statement) {
    return pattern.map(regex -> regex.matcher(statement.text()).find()).orElse(true)
        && rule.table().map(statement.tables()::contains).orElse(true);
  }
}

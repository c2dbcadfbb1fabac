package io.github.qldbfake.internal.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.internal.account.HandMovedClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which calls are struck, by what, and what is kept of it. */
final class FaultsTest {

  private static final FaultRule FAILURE = FaultRule.of(FaultType.INTERNAL_FAILURE);
  private static final FaultRule RATE = FaultRule.of(FaultType.RATE_EXCEEDED);
  private static final CalledStatement SELECT =
      new CalledStatement("SELECT *\nFROM Person", Set.of("Person"));
  private static final CalledStatement INSERT =
      new CalledStatement("INSERT INTO Car ?", Set.of("Car"));

  private final HandMovedClock clock = new HandMovedClock();
  private final Faults faults = new Faults(clock);

  private Optional<FaultType> call(String operation, CalledStatement... statements) {
    return faults.decide(new FaultCall(operation, List.of(statements))).fault();
  }

  private boolean isStruck(CalledStatement statement) {
    return call("ExecuteStatement", statement).isPresent();
  }

  /** Whether each of so many calls is struck. */
  private List<Boolean> struck(int calls) {
    return IntStream.range(0, calls).mapToObj(call -> isStruck(SELECT)).toList();
  }

  @Test
  void withoutRulesNothingHappens() {
    assertThat(faults.isEmpty()).isTrue();
    assertThat(faults.decide(new FaultCall("GetBlock", List.of()))).isEqualTo(Decision.NONE);
  }

  @Test
  void anOperationThatARuleDoesNotNameIsSpared() {
    faults.add(FAILURE.onOperations(List.of("GetBlock")));

    assertThat(call("GetDigest")).isEmpty();
    assertThat(call("GetBlock")).contains(FaultType.INTERNAL_FAILURE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"SELECT", "select \\*", "^SELECT .* Person$", "Person", "(?s)SELECT.*FROM"})
  void aPatternIsLookedForInTheStatementWithoutCaseAndAcrossLines(String regex) {
    faults.add(FAILURE.onStatement(regex));

    assertThat(isStruck(SELECT)).isTrue();
    assertThat(isStruck(INSERT)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"^FROM", "SELECT$", "(?-i)select"})
  void aPatternCanBeNarrow(String regex) {
    faults.add(FAILURE.onStatement(regex));

    assertThat(isStruck(SELECT)).isFalse();
  }

  @Test
  void aTableIsKnownByItsExactName() {
    faults.add(FAILURE.onTable("Person"));
    faults.add(RATE.onTable("car"));

    assertThat(isStruck(SELECT)).isTrue();
    assertThat(isStruck(INSERT)).isFalse();
  }

  @Test
  void aCommitIsStruckForAnyOfItsStatements() {
    faults.add(FAILURE.onTable("Car"));

    assertThat(call("CommitTransaction", SELECT)).isEmpty();
    assertThat(call("CommitTransaction", SELECT, INSERT)).contains(FaultType.INTERNAL_FAILURE);
  }

  @Test
  void statementAndTableHaveToBeOfTheSameStatement() {
    faults.add(FAILURE.onStatement("^SELECT").onTable("Car"));

    assertThat(call("CommitTransaction", SELECT, INSERT)).isEmpty();
  }

  @Test
  void aNumberOfTimesIsTheFirstOnes() {
    faults.add(FAILURE.times(2));

    assertThat(struck(4)).containsExactly(true, true, false, false);
  }

  @Test
  void aNumberOfACallIsThatOneAlone() {
    faults.add(FAILURE.onCall(3));

    assertThat(struck(5)).containsExactly(false, false, true, false, false);
  }

  @Test
  void aNumberOfACallAndOfTimesIsARun() {
    faults.add(FAILURE.onCall(2).times(2));

    assertThat(struck(5)).containsExactly(false, true, true, false, false);
  }

  @Test
  void onlyCallsThatFitAreCounted() {
    faults.add(FAILURE.onTable("Person").onCall(2));

    assertThat(isStruck(SELECT)).isFalse();
    assertThat(isStruck(INSERT)).isFalse();
    assertThat(isStruck(SELECT)).isTrue();
  }

  @Test
  void aProbabilityOfOneStrikesAlwaysAndOfNoneNever() {
    faults.add(FAILURE.by(new Chance(0, 1)));
    assertThat(struck(50)).containsOnly(false);
    faults.add(FAILURE.by(new Chance(1, 1)));
    assertThat(struck(50)).containsOnly(true);
  }

  @Test
  void chanceIsTheSameForTheSameSeed() {
    faults.add(FAILURE.by(new Chance(0.3, 42)));
    List<Boolean> first = struck(100);
    faults.clear();
    faults.add(FAILURE.by(new Chance(0.3, 42)));

    assertThat(struck(100)).isEqualTo(first).contains(true, false);
  }

  @Test
  void chanceDiffersByItsSeed() {
    faults.add(FAILURE.by(new Chance(0.3, 42)));
    List<Boolean> first = struck(100);
    faults.clear();
    faults.add(FAILURE.by(new Chance(0.3, 43)));

    assertThat(struck(100)).isNotEqualTo(first);
  }

  @Test
  void chanceStrikesAboutAsOftenAsItSays() {
    faults.add(FAILURE.by(new Chance(0.1, 42)));

    assertThat(struck(10_000).stream().filter(Boolean::booleanValue).count())
        .isBetween(850L, 1_150L);
  }

  @Test
  void byChanceTimesCountsWhatIsStruck() {
    faults.add(FAILURE.by(new Chance(0.5, 42)).times(3));

    assertThat(struck(50).stream().filter(Boolean::booleanValue)).hasSize(3);
  }

  @Test
  void theFirstRuleThatStrikesWins() {
    faults.add(RATE.onCall(2));
    faults.add(FAILURE);

    assertThat(call("FetchPage")).contains(FaultType.INTERNAL_FAILURE);
    assertThat(call("FetchPage")).contains(FaultType.RATE_EXCEEDED);
    assertThat(call("FetchPage")).contains(FaultType.INTERNAL_FAILURE);
  }

  @Test
  void aCallThatAnotherRuleStrikesIsCountedAllTheSame() {
    faults.add(RATE.times(1));
    faults.add(FAILURE.onCall(2));

    assertThat(call("FetchPage")).contains(FaultType.RATE_EXCEEDED);
    assertThat(call("FetchPage")).contains(FaultType.INTERNAL_FAILURE);
  }

  @Test
  void aRuleThatComesTooLateSpendsNothing() {
    faults.add(RATE.times(1));
    faults.add(FAILURE.times(1));

    assertThat(call("FetchPage")).contains(FaultType.RATE_EXCEEDED);
    assertThat(call("FetchPage")).contains(FaultType.INTERNAL_FAILURE);
    assertThat(call("FetchPage")).isEmpty();
  }

  @Test
  void latenciesAddUpAndStandBesideTheFault() {
    faults.add(FaultRule.latency(Duration.ofMillis(20)));
    faults.add(FAILURE);
    faults.add(FaultRule.latency(Duration.ofMillis(3)));

    assertThat(faults.decide(new FaultCall("GetBlock", List.of())))
        .isEqualTo(new Decision(Duration.ofMillis(23), Optional.of(FaultType.INTERNAL_FAILURE)));
    assertThat(faults.injections()).hasSize(3);
  }

  @Test
  void aRuleThatIsTakenAwayStrikesNoMore() {
    faults.add(FAILURE.times(5));
    faults.add(RATE.onTable("Car"));
    faults.remove(FaultRule.of(FaultType.INTERNAL_FAILURE).times(5));

    assertThat(isStruck(SELECT)).isFalse();
    assertThat(isStruck(INSERT)).isTrue();
  }

  @Test
  void ofEqualRulesTheOneAddedLastIsTakenAway() {
    faults.add(FAILURE.times(1));
    assertThat(isStruck(SELECT)).isTrue();
    faults.add(FAILURE.times(1));
    faults.remove(FAILURE.times(1));

    assertThat(isStruck(SELECT)).isFalse();
    assertThat(faults.rules()).containsExactly(FAILURE.times(1));
  }

  @Test
  void aRuleThatIsNotThereIsNotTakenAway() {
    faults.add(FAILURE);
    faults.remove(RATE);

    assertThat(faults.rules()).containsExactly(FAILURE);
  }

  @Test
  void clearedRulesStayOnRecord() {
    faults.add(FAILURE);
    assertThat(call("GetBlock")).isPresent();
    faults.clear();

    assertThat(faults.isEmpty()).isTrue();
    assertThat(faults.injections()).hasSize(1);
  }

  @Test
  void theRecordTellsWhatStruckWhereAndWhen() {
    FaultRule rule = FAILURE.onTable("Car").onCall(2);
    faults.add(rule);
    assertThat(call("ExecuteStatement", INSERT)).isEmpty();
    clock.advance(Duration.ofSeconds(5));
    assertThat(call("CommitTransaction", SELECT, INSERT)).isPresent();

    assertThat(faults.injections())
        .containsExactly(
            new Injection(
                rule, "CommitTransaction", Optional.of(INSERT.text()), 2, clock.instant()));
  }

  @Test
  void callsOfManyThreadsAreCountedOneByOne() throws Exception {
    faults.add(FAILURE.times(100));
    faults.add(RATE.onCall(500));
    Callable<Long> calls =
        () -> IntStream.range(0, 250).filter(call -> call("FetchPage").isPresent()).count();

    assertThat(inParallel(4, calls)).isEqualTo(101);
    assertThat(faults.injections().stream().filter(done -> done.rule().equals(FAILURE.times(100))))
        .extracting(Injection::call)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 100).mapToObj(Long::valueOf).toList());
  }

  private static long inParallel(int threads, Callable<Long> task) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Callable<Long>> tasks = new ArrayList<>();
      for (int thread = 0; thread < threads; thread++) {
        tasks.add(task);
      }
      long sum = 0;
      for (Future<Long> done : pool.invokeAll(tasks)) {
        sum += done.get();
      }
      return sum;
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void theOldestInjectionsAreForgotten() {
    faults.add(FAILURE);
    struck(Faults.MOST_INJECTIONS + 2);
    assertThat(faults.injections()).hasSize(Faults.MOST_INJECTIONS);
    assertThat(faults.injections().get(0).call()).isEqualTo(3);
  }
}

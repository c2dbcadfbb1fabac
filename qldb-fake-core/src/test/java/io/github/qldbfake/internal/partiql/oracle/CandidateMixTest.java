package io.github.qldbfake.internal.partiql.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.Search;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The search tries enough of everything, so that it cannot become empty unnoticed. */
final class CandidateMixTest {

  private static final int SIZE = 2_000;
  private static final long SEED = Search.seed("mix of generated statements");
  private static final List<Candidate> CANDIDATES =
      LongStream.range(0, SIZE).mapToObj(number -> Candidate.of(SEED + number)).toList();
  private static final List<Comparison> COMPARISONS = comparisons();

  @Test
  void aThirdOfTheStatementsParse() {
    assertThat(share(theirs(Answer.Kind.ACCEPTED))).isBetween(30L, 60L);
  }

  @Test
  void aThirdOfTheStatementsAreRefused() {
    assertThat(share(theirs(Answer.Kind.REFUSED))).isBetween(30L, 70L);
  }

  @Test
  void theLexerRefusesSome() {
    assertThat(share(comparison -> comparison.theirs().text().startsWith("Lexer Error")))
        .isGreaterThanOrEqualTo(3);
  }

  @Test
  void someParseThatTheServiceDidNotRun() {
    assertThat(
            share(
                theirs(Answer.Kind.ACCEPTED)
                    .and(comparison -> comparison.ours().is(Answer.Kind.UNSUPPORTED))))
        .isGreaterThanOrEqualTo(8);
  }

  @Test
  void manyParseThatTheServiceRan() {
    assertThat(share(comparison -> comparison.ours().is(Answer.Kind.ACCEPTED)))
        .isGreaterThanOrEqualTo(15);
  }

  @Test
  void fewAnswersDiffer() {
    assertThat(share(comparison -> AgreedDifferences.explaining(comparison).isPresent()))
        .isLessThanOrEqualTo(10);
  }

  @Test
  void theRefusalsAreOfManyKinds() {
    Stream<String> texts =
        COMPARISONS.stream()
            .filter(theirs(Answer.Kind.REFUSED))
            .map(comparison -> comparison.theirs().text().replaceAll("(?s)^.*; ", ""));
    assertThat(texts.distinct().count()).isGreaterThanOrEqualTo(35);
  }

  @ParameterizedTest
  @EnumSource
  void everyKindOfStatementIsThere(Family family) {
    assertThat(count(candidate -> candidate.family() == family)).isGreaterThanOrEqualTo(SIZE / 25);
  }

  @ParameterizedTest
  @EnumSource
  void everyWayToSpoilOneIsThere(Mutation mutation) {
    assertThat(count(candidate -> candidate.mutations().contains(mutation)))
        .isGreaterThanOrEqualTo(SIZE / 25);
  }

  @ParameterizedTest
  @EnumSource
  void everyKindOfStatementParsesInManyForms(Family family) {
    Ancestor ancestor = new Ancestor();
    Stream<String> accepted =
        CANDIDATES.stream()
            .filter(candidate -> candidate.family() == family)
            .map(Candidate::text)
            .filter(text -> ancestor.parse(text).is(Answer.Kind.ACCEPTED));
    assertThat(accepted.distinct().count()).isGreaterThanOrEqualTo(SIZE / 80);
  }

  private static List<Comparison> comparisons() {
    Ancestor ancestor = new Ancestor();
    return CANDIDATES.stream().map(candidate -> Comparison.of(candidate.text(), ancestor)).toList();
  }

  private static Predicate<Comparison> theirs(Answer.Kind kind) {
    return comparison -> comparison.theirs().is(kind);
  }

  /** Of a hundred. */
  private static long share(Predicate<Comparison> wanted) {
    return COMPARISONS.stream().filter(wanted).count() * 100 / SIZE;
  }

  private static long count(Predicate<Candidate> wanted) {
    return CANDIDATES.stream().filter(wanted).count();
  }
}

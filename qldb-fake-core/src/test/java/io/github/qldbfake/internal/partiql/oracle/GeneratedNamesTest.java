package io.github.qldbfake.internal.partiql.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.Search;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Over generated statements about three tables, we refuse unknown names, names defined twice and
 * tables out of reach as the ancestor's pass over names does, configured as QLDB must have had it:
 * no globals outside FROM, none in nested queries. Statements with other refusals of ours, which
 * that pass does not know, are left out.
 */
final class GeneratedNamesTest {

  private static final int EVERY_DAY = 3_000;
  private static final int DEEP = 100_000;
  private static final int SHOWN = 5;

  private final Ancestor ancestor = new Ancestor();
  private final Tables tables = new Tables();

  @Test
  void ourRefusalsOfNamesAreThoseOfTheAncestor() {
    List<Comparison> disagreements =
        comparisons(Search.size(EVERY_DAY, DEEP))
            .filter(comparison -> !comparison.ours().equals(comparison.theirs()))
            .filter(
                comparison ->
                    NameRefusal.is(comparison.ours()) || NameRefusal.is(comparison.theirs()))
            .filter(comparison -> AgreedDifferences.explainingNames(comparison).isEmpty())
            .limit(SHOWN)
            .toList();
    assertThat(disagreements).isEmpty();
  }

  @Test
  void manyStatementsAreRefusedForTheirNamesAndManyAreNot() {
    List<Comparison> comparisons = comparisons(EVERY_DAY).toList();
    assertThat(comparisons).hasSizeGreaterThan(EVERY_DAY / 2);
    assertThat(share(comparisons, ": No such variable named '")).isGreaterThanOrEqualTo(15);
    assertThat(share(comparisons, "' was already defined in this scope; "))
        .isGreaterThanOrEqualTo(1);
    assertThat(share(comparisons, ": Global variable access is illegal "))
        .isGreaterThanOrEqualTo(3);
    assertThat(
            comparisons.stream()
                .filter(comparison -> comparison.theirs().is(Answer.Kind.ACCEPTED))
                .filter(comparison -> comparison.ours().is(Answer.Kind.ACCEPTED)))
        .hasSizeGreaterThan(comparisons.size() / 4);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void eachAgreedDifferenceIsStillOne(Class<? extends AgreedDifference> rule, String statement) {
    Comparison comparison = tables.compare(statement, ancestor);
    assertThat(comparison.ours()).isNotEqualTo(comparison.theirs());
    assertThat(AgreedDifferences.explainingNames(comparison)).containsInstanceOf(rule);
  }

  static Stream<Arguments> examples() {
    return Stream.of(
        Arguments.of(TablesAreNoValues.class, "INSERT INTO Person VALUE Job"),
        Arguments.of(TablesAreNoValues.class, "SELECT a FROM Person.a"),
        Arguments.of(UnsupportedComesFirst.class, "FROM Person AS p, Job AS j SET x = 1"),
        Arguments.of(FunctionsComeFirst.class, "SELECT frob(x) FROM Person AS p, Job AS j"),
        Arguments.of(FunctionsComeFirst.class, "SELECT x FROM history('y') AS h, Job AS j"),
        Arguments.of(PathsHaveAPlace.class, "SELECT a FROM Person AS p, p.b, p.b"),
        Arguments.of(OnlyLocalNamesAfterAt.class, "SELECT a FROM @Person AS p"),
        Arguments.of(DefinitionsLookTablesUp.class, "DROP/* a */TABLE items"),
        Arguments.of(DefinitionsLookTablesUp.class, "CREATE INDEX ON metadata (name)"),
        Arguments.of(OneViewInTheSchema.class, "SELECT a FROM information_schema.indexes"));
  }

  /** Those that both parse. */
  private Stream<Comparison> comparisons(int size) {
    long seed = Search.seed("names and the ancestor's");
    return LongStream.range(0, size)
        .mapToObj(number -> Candidate.ofNames(seed + number).text())
        .filter(statement -> FrontEnd.parse(statement).is(Answer.Kind.ACCEPTED))
        .filter(statement -> ancestor.parse(statement).is(Answer.Kind.ACCEPTED))
        .map(statement -> tables.compare(statement, ancestor));
  }

  /** Of a hundred. */
  private static long share(List<Comparison> comparisons, String text) {
    return comparisons.stream()
            .filter(comparison -> comparison.theirs().text().contains(text))
            .count()
        * 100
        / comparisons.size();
  }
}

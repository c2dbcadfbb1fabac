package io.github.qldbfake.internal.partiql.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every node knows the line and column where it stands. */
final class PositionTest {

  @Test
  void aNameStandsWhereItBegins() {
    assertThat(select("SELECT a\nFROM  t").from().get(0).source().position())
        .isEqualTo(new Position(2, 7));
  }

  @Test
  void anOperatorStandsWhereItsSignStands() {
    assertThat(where("SELECT a FROM t WHERE b = 1").position()).isEqualTo(new Position(1, 25));
  }

  @Test
  void operandsStandOnBothSides() {
    Expression.Binary equals = (Expression.Binary) where("SELECT a FROM t WHERE b = ?");
    assertThat(equals.left().position()).isEqualTo(new Position(1, 23));
    assertThat(equals.right().position()).isEqualTo(new Position(1, 27));
  }

  @Test
  void aSourceStandsWhereItsExpressionBegins() {
    assertThat(select("SELECT a FROM t, u AS v").from())
        .extracting(FromItem::position)
        .containsExactly(new Position(1, 15), new Position(1, 18));
  }

  @Test
  void aStatementStandsAtItsFirstWord() {
    assertThat(Parser.parse("\n\n  CREATE TABLE t").statement().position())
        .isEqualTo(new Position(3, 3));
  }

  @Test
  void theNameOfATableStandsInItsStatement() {
    Statement.Insert insert = (Statement.Insert) Parser.parse("INSERT INTO t VALUE ?").statement();
    assertThat(insert.table().position()).isEqualTo(new Position(1, 13));
  }

  private static Expression where(String statement) {
    return select(statement).where().orElseThrow();
  }

  private static Select select(String statement) {
    return (Select) ((Statement.Query) Parser.parse(statement).statement()).expression();
  }
}

package io.github.qldbfake.internal.partiql.oracle;

import io.github.qldbfake.internal.partiql.syntax.Position;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.partiql.lang.ast.CreateIndex;
import org.partiql.lang.ast.CreateTable;
import org.partiql.lang.ast.DataManipulation;
import org.partiql.lang.ast.DropIndex;
import org.partiql.lang.ast.DropTable;
import org.partiql.lang.ast.Exec;
import org.partiql.lang.ast.ExprNode;
import org.partiql.lang.ast.InsertValueOp;
import org.partiql.lang.ast.Select;
import org.partiql.lang.syntax.TokenType;

/**
 * The reviewed list of what the ancestor parses and the service did not run. From the ancestor's
 * own tokens and tree it tells which places our refusal has to list, so that we refuse exactly
 * these and accept all else.
 */
final class UnsupportedConstructs {

  private static final String TEXT = "Unsupported PartiQL Statement, Errors at:";
  private static final String GROUP_BY =
      "Semantic Error: at line <UNKNOWN>, column <UNKNOWN>: Feature 'GROUP BY' not implemented"
          + " yet; Feature not implemented yet";

  private static final List<Construct> CONSTRUCTS =
      List.of(
          new WordConstruct(Set.of("limit", "having", "let", "case", "pivot", "unpivot", "values")),
          new WordConstruct(
              Set.of("union", "union_all", "intersect", "intersect_all", "except", "except_all")),
          new WordConstruct(
              Set.of(
                  "left_join",
                  "left_cross_join",
                  "right_join",
                  "right_cross_join",
                  "outer_join",
                  "outer_cross_join")),
          new QuantifierConstruct(),
          new CountOfSeveralConstruct(),
          new InnerStatementConstruct(),
          new OperationAloneConstruct(),
          new InsertConstruct(),
          new IndexConstruct());

  private UnsupportedConstructs() {}

  /** Whether {@code ours} is what we have to say of a statement that the ancestor accepts. */
  static boolean allow(AcceptedStatement statement, Answer ours) {
    if (grouped(statement)) {
      return ours.equals(Answer.unsupported(GROUP_BY));
    }
    Set<Position> expected =
        CONSTRUCTS.stream()
            .flatMap(construct -> construct.places(statement))
            .collect(Collectors.toSet());
    boolean bare = isExpression(statement);
    long insertsAt = insertsAt(statement);
    if (expected.isEmpty() && !bare && insertsAt == 0) {
      return ours.is(Answer.Kind.ACCEPTED);
    }
    return places(ours)
        .map(places -> fits(places, expected, bare, insertsAt, statement))
        .orElse(false);
  }

  /** The ancestor does not keep where an expression or the AT of an INSERT stands. */
  private static boolean fits(
      Set<Position> places,
      Set<Position> expected,
      boolean bare,
      long insertsAt,
      AcceptedStatement statement) {
    Set<Position> rest = new TreeSet<>(byPlace());
    rest.addAll(places);
    rest.removeAll(expected);
    long inserts = rest.stream().filter(place -> stands(place, statement, TokenType.AT)).count();
    long others = rest.size() - inserts;
    return places.containsAll(expected)
        && inserts == insertsAt
        && others <= (bare ? 1 : 0)
        && rest.stream().allMatch(place -> stands(place, statement, TokenType.values()));
  }

  private static boolean grouped(AcceptedStatement statement) {
    return IntStream.range(0, statement.tokens().size())
        .anyMatch(at -> statement.isWord(at, Set.of("group")));
  }

  /** Whether the statement is an expression; a statement with operators after it is one too. */
  private static boolean isExpression(AcceptedStatement statement) {
    ExprNode operand = statement.operand();
    boolean isStatement =
        operand instanceof DataManipulation
            || operand instanceof CreateTable
            || operand instanceof CreateIndex
            || operand instanceof DropTable
            || operand instanceof DropIndex
            || operand instanceof Exec;
    return !(operand instanceof Select) && !isStatement;
  }

  /** How many INSERT statements say at which place to insert. */
  private static long insertsAt(AcceptedStatement statement) {
    return statement
        .changes()
        .filter(change -> change.getFrom() == null)
        .filter(change -> change.getDmlOperation() instanceof InsertValueOp)
        .filter(change -> ((InsertValueOp) change.getDmlOperation()).getPosition() != null)
        .map(AcceptedStatement::position)
        .distinct()
        .count();
  }

  private static boolean stands(Position place, AcceptedStatement statement, TokenType... types) {
    return IntStream.range(0, statement.tokens().size())
        .anyMatch(at -> statement.position(at).equals(place) && statement.is(at, types));
  }

  private static Optional<Set<Position>> places(Answer ours) {
    if (!ours.is(Answer.Kind.UNSUPPORTED) || !ours.text().startsWith(TEXT)) {
      return Optional.empty();
    }
    Set<Position> places = new TreeSet<>(byPlace());
    ours.text()
        .lines()
        .skip(1)
        .map(line -> line.replaceAll("[^0-9,]", "").split(",", -1))
        .map(place -> new Position(Integer.parseInt(place[0]), Integer.parseInt(place[1])))
        .forEach(places::add);
    return Optional.of(places);
  }

  private static Comparator<Position> byPlace() {
    return Comparator.comparingInt(Position::line).thenComparingInt(Position::column);
  }
}

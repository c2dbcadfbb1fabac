package io.github.qldbfake.internal.partiql.oracle;

import io.github.qldbfake.internal.partiql.syntax.Position;
import java.util.Optional;
import java.util.stream.Stream;
import org.partiql.lang.ast.CreateIndex;
import org.partiql.lang.ast.CreateTable;
import org.partiql.lang.ast.DataManipulation;
import org.partiql.lang.ast.DropIndex;
import org.partiql.lang.ast.DropTable;
import org.partiql.lang.ast.ExprNode;
import org.partiql.lang.syntax.TokenType;

/** A statement where an expression should be, in parentheses at the very beginning too. */
final class InnerStatementConstruct implements Construct {

  @Override
  public Stream<Position> places(AcceptedStatement statement) {
    Stream<ExprNode> nodes =
        statement.is(0, TokenType.LEFT_PAREN) ? statement.nodes() : statement.inner();
    return nodes
        .filter(InnerStatementConstruct::isStatement)
        .map(AcceptedStatement::position)
        .flatMap(Optional::stream);
  }

  private static boolean isStatement(ExprNode node) {
    return node instanceof DataManipulation
        || node instanceof CreateTable
        || node instanceof CreateIndex
        || node instanceof DropTable
        || node instanceof DropIndex;
  }
}

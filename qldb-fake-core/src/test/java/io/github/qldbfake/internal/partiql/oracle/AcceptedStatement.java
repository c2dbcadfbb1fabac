package io.github.qldbfake.internal.partiql.oracle;

import io.github.qldbfake.internal.partiql.syntax.Position;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.partiql.lang.ast.AstNode;
import org.partiql.lang.ast.DataManipulation;
import org.partiql.lang.ast.ExprNode;
import org.partiql.lang.ast.Meta;
import org.partiql.lang.ast.NAry;
import org.partiql.lang.ast.NAryOp;
import org.partiql.lang.ast.SourceLocationMeta;
import org.partiql.lang.syntax.Token;
import org.partiql.lang.syntax.TokenType;

/**
 * A statement as the ancestor reads it.
 *
 * @param tokens the last of them is EOF
 */
record AcceptedStatement(List<Token> tokens, ExprNode tree) {

  private static final Set<NAryOp> SET_OPERATORS =
      Set.of(
          NAryOp.UNION,
          NAryOp.UNION_ALL,
          NAryOp.INTERSECT,
          NAryOp.INTERSECT_ALL,
          NAryOp.EXCEPT,
          NAryOp.EXCEPT_ALL);

  /** Whether the token at {@code index} is one of these words or signs of the language. */
  boolean isWord(int index, Set<String> words) {
    return index >= 0 && !isProcedure(index) && words.contains(word(index));
  }

  /** Any word can be the name of a procedure. */
  private boolean isProcedure(int index) {
    return index == 1 && word(0).equals("exec");
  }

  private String word(int index) {
    String word = tokens.get(index).getKeywordText();
    return word == null ? "" : word;
  }

  boolean is(int index, TokenType... types) {
    return index >= 0 && Set.of(types).contains(tokens.get(index).getType());
  }

  Position position(int index) {
    return new Position(
        (int) tokens.get(index).getPosition().getLine(),
        (int) tokens.get(index).getPosition().getColumn());
  }

  /** Where a node stands, if the ancestor keeps that. */
  static Optional<Position> position(ExprNode node) {
    Meta meta = node.getMetas().find(SourceLocationMeta.TAG);
    return meta instanceof SourceLocationMeta place
        ? Optional.of(new Position((int) place.getLineNum(), (int) place.getCharOffset()))
        : Optional.empty();
  }

  /** All nodes but the whole. */
  Stream<ExprNode> inner() {
    return below(tree);
  }

  /** All nodes. */
  Stream<ExprNode> nodes() {
    return Stream.concat(Stream.of(tree), inner());
  }

  /** The whole, or what stands first in it if that is a chain of UNION and the like. */
  ExprNode operand() {
    ExprNode operand = tree;
    while (operand instanceof NAry chain && SET_OPERATORS.contains(chain.getOp())) {
      operand = chain.getArgs().get(0);
    }
    return operand;
  }

  /** The changes of data anywhere in the statement. */
  Stream<DataManipulation> changes() {
    return nodes().filter(DataManipulation.class::isInstance).map(DataManipulation.class::cast);
  }

  private static Stream<ExprNode> below(AstNode node) {
    return node.getChildren().stream()
        .flatMap(
            child ->
                Stream.concat(
                    child instanceof ExprNode inner ? Stream.of(inner) : Stream.empty(),
                    below(child)));
  }
}

package io.github.qldbfake.internal.partiql.syntax;

import java.util.ArrayList;
import java.util.List;

/** Terms and targets of changes with the steps after them. */
final class PathParser {

  /** Whoever walks a longer path goes as deep as for a chain of operators. */
  private static final int SHORT_PATH = 10;

  private final TokenStream tokens;
  private final ExpressionParser expressions;
  private final TermParser terms;

  PathParser(TokenStream tokens, ExpressionParser expressions) {
    this.tokens = tokens;
    this.expressions = expressions;
    this.terms = new TermParser(tokens, expressions);
  }

  Expression path() {
    return withSteps(terms.term());
  }

  /** {@code root} with the steps that follow it. */
  Expression withSteps(Expression root) {
    return withSteps(root, false);
  }

  /** A name with steps that are names or literals. */
  Expression target() {
    if (!tokens.peek().isIdentifier()) {
      throw SyntaxErrors.pathComponent(tokens.peek(), "Expected identifier for simple path");
    }
    return withSteps(new Expression.Variable(tokens.identifier(), false), true);
  }

  private Expression withSteps(Expression root, boolean simple) {
    if (!tokens.peek().is(TokenType.DOT) && !tokens.peek().is(TokenType.LEFT_BRACKET)) {
      return root;
    }
    List<PathStep> steps = new ArrayList<>();
    while (true) {
      Token token = tokens.peek();
      if (steps.size() >= SHORT_PATH) {
        tokens.findings().operator(token);
      }
      if (tokens.take(TokenType.DOT)) {
        steps.add(dotStep(simple));
      } else if (tokens.take(TokenType.LEFT_BRACKET)) {
        steps.add(bracketStep(token.position(), simple));
      } else {
        return new Expression.Path(root, List.copyOf(steps), root.position());
      }
    }
  }

  private PathStep dotStep(boolean simple) {
    Token token = tokens.peek();
    if (token.isIdentifier()) {
      return new PathStep.Field(tokens.identifier());
    }
    if (!token.is(TokenType.STAR)) {
      throw SyntaxErrors.pathComponent(token, "Invalid path dot component");
    }
    if (simple) {
      throw SyntaxErrors.pathComponent(token, "Invalid path dot component for simple path");
    }
    tokens.next();
    return new PathStep.AllFields(token.position());
  }

  private PathStep bracketStep(Position position, boolean simple) {
    Token first = tokens.peek();
    PathStep step;
    boolean isSimple = false;
    if (tokens.take(TokenType.STAR)) {
      step = new PathStep.AllElements(position);
    } else {
      Expression index = expressions.expression();
      step = new PathStep.Index(index, position);
      isSimple = ParseNodes.isAtom(index);
    }
    tokens.expect(TokenType.RIGHT_BRACKET);
    if (simple && !isSimple) {
      throw SyntaxErrors.pathComponent(first, "Invalid path component for simple path");
    }
    return step;
  }
}

package io.github.qldbfake.internal.partiql.syntax;

import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ion.IonValues;
import io.github.qldbfake.internal.partiql.syntax.Expression.CollectionKind;
import java.util.ArrayList;
import java.util.List;

/** Terms: literals, names, parameters, collections, calls and what stands in parentheses. */
final class TermParser {

  private final TokenStream tokens;
  private final ExpressionParser expressions;
  private final CallParser calls;

  TermParser(TokenStream tokens, ExpressionParser expressions) {
    this.tokens = tokens;
    this.expressions = expressions;
    this.calls = new CallParser(tokens, expressions);
  }

  Expression termWithPath() {
    Expression root = term();
    List<PathStep> steps = new ArrayList<>();
    while (true) {
      Token token = tokens.peek();
      if (tokens.take(TokenType.DOT)) {
        steps.add(dotStep());
      } else if (tokens.take(TokenType.LEFT_BRACKET)) {
        steps.add(bracketStep(token.position()));
      } else {
        return steps.isEmpty()
            ? root
            : new Expression.Path(root, List.copyOf(steps), root.position());
      }
    }
  }

  private PathStep dotStep() {
    Token token = tokens.peek();
    if (tokens.take(TokenType.STAR)) {
      return new PathStep.AllFields(token.position());
    }
    if (!tokens.isIdentifier()) {
      throw SyntaxErrors.pathComponent(token, "Invalid path dot component");
    }
    return new PathStep.Field(tokens.identifier());
  }

  private PathStep bracketStep(Position position) {
    if (tokens.peek().is(TokenType.STAR) && tokens.peek(1).is(TokenType.RIGHT_BRACKET)) {
      tokens.next();
      tokens.next();
      return new PathStep.AllElements(position);
    }
    Expression index = expressions.expression();
    tokens.expect(TokenType.RIGHT_BRACKET);
    return new PathStep.Index(index, position);
  }

  private Expression term() {
    Token token = tokens.peek();
    Position position = token.position();
    switch (token.type()) {
      case LITERAL, ION_LITERAL -> {
        tokens.next();
        return new Expression.Literal(token.value().orElseThrow(), position);
      }
      case NULL -> {
        tokens.next();
        return new Expression.Literal(IonBytes.of(IonValues.system().newNull()), position);
      }
      case MISSING -> {
        tokens.next();
        return new Expression.MissingLiteral(position);
      }
      case QUESTION_MARK -> {
        tokens.next();
        return new Parameter(tokens.nextParameter(), position);
      }
      case LEFT_CURLY -> {
        return struct();
      }
      case LEFT_BRACKET -> {
        return collection(CollectionKind.LIST, TokenType.RIGHT_BRACKET);
      }
      case LEFT_DOUBLE_ANGLE_BRACKET -> {
        return collection(CollectionKind.BAG, TokenType.RIGHT_DOUBLE_ANGLE_BRACKET);
      }
      case LEFT_PAREN -> {
        return parenthesized();
      }
      case IDENTIFIER, QUOTED_IDENTIFIER -> {
        return tokens.peek(1).is(TokenType.LEFT_PAREN) ? calls.call() : variable(false);
      }
      case CAST -> {
        return calls.call();
      }
      default -> {
        return wordOrSign(token);
      }
    }
  }

  private Expression wordOrSign(Token token) {
    if (tokens.take("@")) {
      if (!tokens.isIdentifier()) {
        throw SyntaxErrors.parser(
            token, "identifier expected after `@` symbol", "Identifier must follow @-operator");
      }
      return variable(true);
    }
    if (token.is("from")) {
      // As the service's own parser had it: a FROM where a term should be begins a statement.
      return new DmlParser(tokens, expressions).misplacedFrom();
    }
    if (token.is("select")) {
      return new SelectParser(tokens, expressions).select();
    }
    if (token.is("case")) {
      return new UnsupportedParser(tokens, expressions).caseExpression();
    }
    if (token.is("pivot")) {
      return new UnsupportedParser(tokens, expressions).pivot();
    }
    if (token.is(TokenType.KEYWORD) && tokens.peek(1).is(TokenType.LEFT_PAREN)) {
      return calls.call();
    }
    throw switch (token.type()) {
      case OPERATOR -> SyntaxErrors.parser(token, "unexpected operator", "Unexpected operator");
      case KEYWORD -> SyntaxErrors.parser(token, "unexpected keyword found", "Unexpected keyword");
      default -> SyntaxErrors.parser(token, "unexpected term found", "Unexpected term");
    };
  }

  private Expression variable(boolean lexical) {
    return new Expression.Variable(tokens.identifier(), lexical);
  }

  private Expression struct() {
    Position position = tokens.next().position();
    List<Expression.Field> fields = new ArrayList<>();
    if (!tokens.peek().is(TokenType.RIGHT_CURLY)) {
      do {
        Expression name = expressions.expression();
        tokens.expect(TokenType.COLON);
        fields.add(new Expression.Field(name, expressions.expression()));
      } while (tokens.take(TokenType.COMMA));
    }
    tokens.expect(TokenType.RIGHT_CURLY);
    return new Expression.StructLiteral(List.copyOf(fields), position);
  }

  private Expression collection(CollectionKind kind, TokenType end) {
    Position position = tokens.next().position();
    List<Expression> elements = tokens.peek().is(end) ? List.of() : calls.arguments();
    tokens.expect(end);
    return new Expression.CollectionLiteral(kind, elements, position);
  }

  /** {@code (expression)}, or {@code (a, b)}, which is a list. */
  private Expression parenthesized() {
    Position position = tokens.next().position();
    if (tokens.peek().is(TokenType.RIGHT_PAREN)) {
      throw SyntaxErrors.parser(tokens.peek(), "unexpected term found", "Unexpected term");
    }
    List<Expression> elements = calls.arguments();
    tokens.expect(TokenType.RIGHT_PAREN);
    return elements.size() == 1
        ? elements.get(0)
        : new Expression.CollectionLiteral(CollectionKind.LIST, elements, position);
  }
}

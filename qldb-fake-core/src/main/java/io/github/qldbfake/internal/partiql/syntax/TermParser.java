package io.github.qldbfake.internal.partiql.syntax;

import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ion.IonValues;
import io.github.qldbfake.internal.partiql.syntax.Expression.CollectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Terms: literals, names, parameters, collections, calls and what stands in parentheses. */
final class TermParser {

  private static final IonBytes NULL = IonBytes.of(IonValues.system().newNull());

  private final TokenStream tokens;
  private final ExpressionParser expressions;
  private final CallParser calls;

  TermParser(TokenStream tokens, ExpressionParser expressions) {
    this.tokens = tokens;
    this.expressions = expressions;
    this.calls = new CallParser(tokens, expressions);
  }

  Expression term() {
    Token token = tokens.peek();
    return switch (token.type()) {
      case LITERAL -> new Expression.Literal(tokens.next().value().orElseThrow(), token.position());
      case NULL -> new Expression.Literal(NULL, tokens.next().position());
      case MISSING -> new Expression.MissingLiteral(tokens.next().position());
      case QUESTION_MARK -> new Parameter(tokens.nextParameter(), tokens.next().position());
      case LEFT_CURLY -> struct();
      case LEFT_BRACKET -> collection(CollectionKind.LIST, TokenType.RIGHT_BRACKET);
      case LEFT_DOUBLE_ANGLE_BRACKET ->
          collection(CollectionKind.BAG, TokenType.RIGHT_DOUBLE_ANGLE_BRACKET);
      case LEFT_PAREN -> parenthesized();
      case IDENTIFIER, QUOTED_IDENTIFIER ->
          tokens.peek(1).is(TokenType.LEFT_PAREN)
              ? calls.call(tokens.next())
              : new Expression.Variable(tokens.identifier(), false);
      case OPERATOR -> lexicalName();
      case KEYWORD -> keyword(token);
      default -> throw SyntaxErrors.unexpectedTerm(token);
    };
  }

  private Expression lexicalName() {
    Token token = tokens.peek();
    if (!token.is("@")) {
      throw SyntaxErrors.parser(token, "unexpected operator", "Unexpected operator");
    }
    if (!tokens.peek(1).isIdentifier()) {
      throw SyntaxErrors.parser(
          token, "identifier expected after `@` symbol", "Identifier must follow @-operator");
    }
    tokens.next();
    return new Expression.Variable(tokens.identifier(), true);
  }

  /** A level of its own, for these need more of the stack than others. */
  private Expression nested(TermForm form, Token word) {
    tokens.findings().enter(word);
    Expression term = form.parse(word, tokens, expressions);
    tokens.findings().leave();
    return term;
  }

  private Expression keyword(Token word) {
    Optional<TermForm> form = TermForms.find(word.text());
    if (form.isPresent()) {
      return nested(form.get(), tokens.next());
    }
    if (StatementForms.find(word).isPresent()) {
      return nestedStatement(word);
    }
    if (CallParser.isFunction(word.text()) && tokens.peek(1).is(TokenType.LEFT_PAREN)) {
      return calls.call(tokens.next());
    }
    throw SyntaxErrors.parser(word, "unexpected keyword found", "Unexpected keyword");
  }

  /** A statement where a term should be parses, as it did for the service's front end. */
  private Expression nestedStatement(Token word) {
    tokens.findings().enter(word);
    Statement statement =
        StatementForms.find(word).orElseThrow().parse(tokens.next(), tokens, expressions);
    tokens.findings().leave();
    tokens.findings().unsupported(word.position());
    return new Placeholder(ParseNodes.name(word, statement), word.position());
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
    List<Expression> elements = tokens.peek().is(end) ? List.of() : expressions.list();
    tokens.expect(end);
    return new Expression.CollectionLiteral(kind, elements, position);
  }

  /** {@code (expression)}, or {@code (a, b)}, which is a list. */
  private Expression parenthesized() {
    Position position = tokens.next().position();
    List<Expression> elements = expressions.list();
    tokens.expect(TokenType.RIGHT_PAREN);
    return elements.size() == 1
        ? elements.get(0)
        : new Expression.CollectionLiteral(CollectionKind.LIST, elements, position);
  }
}

package io.github.qldbfake.internal.partiql.syntax;

import io.github.qldbfake.internal.partiql.syntax.Statement.Assignment;
import io.github.qldbfake.internal.partiql.syntax.Statement.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The changes in UPDATE and FROM: SET, INSERT INTO and REMOVE. */
final class OperationParser {

  private final TokenStream tokens;
  private final ExpressionParser expressions;

  OperationParser(TokenStream tokens, ExpressionParser expressions) {
    this.tokens = tokens;
    this.expressions = expressions;
  }

  /** SET or REMOVE without a source parses, but there is nothing to change. */
  static Statement alone(Token word, TokenStream tokens, ExpressionParser expressions) {
    Operation operation = new OperationParser(tokens, expressions).operation(word);
    tokens.findings().unsupported(word.position());
    return new Statement.Update(List.of(), Optional.empty(), List.of(operation), word.position());
  }

  /**
   * One change, or if {@code several} any number of them. In a statement inside another one, which
   * only parses, the service's front end took one.
   */
  List<Operation> operations(boolean several) {
    List<Operation> operations = new ArrayList<>();
    do {
      if (!startsOperation()) {
        throw SyntaxErrors.parser(
            tokens.peek(),
            "expected DML or SELECT operation after FROM",
            "Expected data manipulation");
      }
      operations.add(operation(tokens.next()));
    } while (several && startsOperation());
    return List.copyOf(operations);
  }

  private boolean startsOperation() {
    Token token = tokens.peek();
    return token.is("set") || token.is("remove") || token.is("insert_into");
  }

  private Operation operation(Token word) {
    if (word.is("set")) {
      return new Operation.Set(assignments());
    }
    Expression target = expressions.target();
    return word.is("remove") ? new Operation.Remove(target) : insertInto(target);
  }

  private Operation insertInto(Expression target) {
    if (!tokens.peek().is("value")) {
      // Several values at once parse, but are documented for whole documents only.
      tokens.findings().unsupported(tokens.peek().position());
      return new Operation.InsertInto(target, expressions.expression(), Optional.empty());
    }
    tokens.next();
    Expression value = expressions.expression();
    Optional<Expression> at =
        tokens.take(TokenType.AT) ? Optional.of(expressions.expression()) : Optional.empty();
    return new Operation.InsertInto(target, value, at);
  }

  private List<Assignment> assignments() {
    List<Assignment> assignments = new ArrayList<>();
    do {
      Expression target = expressions.target();
      if (!tokens.take("=")) {
        throw SyntaxErrors.parser(tokens.peek(), "expected assignment for SET", "Expected '='");
      }
      assignments.add(new Assignment(target, expressions.expression()));
    } while (tokens.take(TokenType.COMMA));
    return List.copyOf(assignments);
  }
}

package io.github.qldbfake.internal.partiql.syntax;

import io.github.qldbfake.internal.partiql.syntax.Statement.Assignment;
import io.github.qldbfake.internal.partiql.syntax.Statement.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** INSERT, UPDATE, FROM and DELETE. */
final class DmlParser {

  private final TokenStream tokens;
  private final ExpressionParser expressions;
  private final FromParser sources;

  DmlParser(TokenStream tokens, ExpressionParser expressions) {
    this.tokens = tokens;
    this.expressions = expressions;
    this.sources = new FromParser(tokens, expressions);
  }

  /** {@code INSERT INTO table VALUE document}, {@code INSERT INTO table documents}. */
  Statement insert() {
    Token insert = tokens.next();
    Position position = insert.position();
    if (!tokens.take("into")) {
      throw SyntaxErrors.parser(insert, "unexpected keyword found", "Unexpected keyword");
    }
    Identifier table = tableName();
    boolean single = tokens.take("value");
    return new Statement.Insert(table, expressions.expression(), single, position);
  }

  /** {@code UPDATE source operations [WHERE condition]}. */
  Statement update() {
    Position position = tokens.next().position();
    FromItem source = sources.single();
    List<Operation> operations = operations();
    return new Statement.Update(List.of(source), where(), operations, position);
  }

  /** {@code FROM sources [WHERE condition] operations}. */
  Statement from() {
    Position position = tokens.next().position();
    List<FromItem> from = sources.from();
    Optional<Expression> where = where();
    if (!startsOperation()) {
      throw expectedOperation();
    }
    return new Statement.Update(from, where, operations(), position);
  }

  /** {@code DELETE FROM source [WHERE condition]}. */
  Statement delete() {
    Position position = tokens.next().position();
    tokens.expect("from", "unexpected token found", "Expected FROM after DELETE");
    return new Statement.Delete(sources.single(), where(), position);
  }

  private List<Operation> operations() {
    if (!startsOperation()) {
      throw expectedOperation();
    }
    List<Operation> operations = new ArrayList<>();
    while (startsOperation()) {
      operations.add(operation());
    }
    return List.copyOf(operations);
  }

  /** FROM where a term should be: a statement of its own, refused here or for where it stands. */
  Expression misplacedFrom() {
    Position position = from().position();
    tokens.unsupported(position);
    return new Expression.MissingLiteral(position);
  }

  private SyntaxException expectedOperation() {
    return SyntaxErrors.parser(
        tokens.peek(), "expected DML or SELECT operation after FROM", "Expected data manipulation");
  }

  private boolean startsOperation() {
    Token token = tokens.peek();
    return token.is("set") || token.is("remove") || token.is("insert");
  }

  private Operation operation() {
    if (tokens.take("set")) {
      return new Operation.Set(assignments());
    }
    if (tokens.take("remove")) {
      return new Operation.Remove(expressions.term());
    }
    tokens.next();
    expectInto();
    Expression target = expressions.term();
    tokens.expect("value", "expected keyword", "Expected VALUE");
    Expression value = expressions.expression();
    Optional<Expression> at =
        tokens.take(TokenType.AT) ? Optional.of(expressions.expression()) : Optional.empty();
    return new Operation.InsertInto(target, value, at);
  }

  private List<Assignment> assignments() {
    List<Assignment> assignments = new ArrayList<>();
    do {
      Token start = tokens.peek();
      if (!tokens.isIdentifier() && !start.is("@")) {
        throw SyntaxErrors.pathComponent(start, "Expected identifier for simple path");
      }
      Expression target = expressions.term();
      tokens.expect("=", "expected assignment for SET", "Expected '='");
      assignments.add(new Assignment(target, expressions.expression()));
    } while (tokens.take(TokenType.COMMA));
    return List.copyOf(assignments);
  }

  private Optional<Expression> where() {
    return tokens.take("where") ? Optional.of(expressions.expression()) : Optional.empty();
  }

  private Identifier tableName() {
    if (!tokens.isIdentifier()) {
      throw SyntaxErrors.pathComponent(tokens.peek(), "Expected identifier for simple path");
    }
    return tokens.identifier();
  }

  private void expectInto() {
    tokens.expect("into", "expected keyword", "Expected INTO");
  }
}

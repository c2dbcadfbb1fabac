package io.github.qldbfake.internal.partiql.syntax;

import io.github.qldbfake.internal.partiql.syntax.Statement.Operation;
import java.util.List;
import java.util.Optional;

/** {@code UPDATE source operations [WHERE]} and {@code FROM sources [WHERE] operations}. */
final class UpdateParser {

  private UpdateParser() {}

  static Statement update(Token word, TokenStream tokens, ExpressionParser expressions) {
    boolean several = isOutermost(tokens);
    FromItem source = source(tokens, expressions);
    List<Operation> operations = new OperationParser(tokens, expressions).operations(several);
    Optional<Expression> where = where(tokens, expressions);
    return new Statement.Update(List.of(source), where, operations, word.position());
  }

  static Statement from(Token word, TokenStream tokens, ExpressionParser expressions) {
    boolean several = isOutermost(tokens);
    ErrorOrder order = new ErrorOrder(tokens.findings());
    List<FromItem> sources = new FromParser(tokens, expressions, Operators.ANY).sources();
    Optional<Expression> where = where(tokens, expressions);
    order.between();
    List<Operation> operations = new OperationParser(tokens, expressions).operations(several);
    order.swap();
    return new Statement.Update(sources, where, operations, word.position());
  }

  /** Whether the first word of the whole statement has been taken, and nothing else. */
  private static boolean isOutermost(TokenStream tokens) {
    return tokens.offset() == 1;
  }

  /** The one source of UPDATE and DELETE. */
  static FromItem source(TokenStream tokens, ExpressionParser expressions) {
    Position position = tokens.peek().position();
    Expression source = expressions.target();
    Optional<Identifier> as = Aliases.as(tokens);
    Optional<Identifier> at = Aliases.at(tokens);
    Optional<Identifier> by = Aliases.by(tokens);
    return new FromItem(source, as, at, by, Optional.empty(), position);
  }

  static Optional<Expression> where(TokenStream tokens, ExpressionParser expressions) {
    return tokens.take("where") ? Optional.of(expressions.expression()) : Optional.empty();
  }
}

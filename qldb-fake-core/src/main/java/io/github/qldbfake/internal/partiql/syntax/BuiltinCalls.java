package io.github.qldbfake.internal.partiql.syntax;

import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ion.IonValues;
import java.util.List;

/** What the calls with a syntax of their own have in common. */
final class BuiltinCalls {

  private BuiltinCalls() {}

  static void open(TokenStream tokens) {
    if (!tokens.take(TokenType.LEFT_PAREN)) {
      throw SyntaxErrors.parser(tokens.peek(), "expected left parenthesis", "Expected LEFT_PAREN");
    }
  }

  static Expression call(Token name, List<Expression> arguments) {
    return new Expression.Call(name.text(), List.copyOf(arguments), name.position());
  }

  /** An argument that was written as a word. */
  static Expression text(String value, Position position) {
    return new Expression.Literal(IonBytes.of(IonValues.system().newString(value)), position);
  }
}

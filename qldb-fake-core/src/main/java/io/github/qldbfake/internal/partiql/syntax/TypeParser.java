package io.github.qldbfake.internal.partiql.syntax;

import com.amazon.ion.IonInt;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Types after IS and in CAST. */
final class TypeParser {

  /** How many arguments each type takes at most. */
  private static final Map<String, Integer> MOST_ARGUMENTS =
      Map.ofEntries(
          Map.entry("missing", 0),
          Map.entry("null", 0),
          Map.entry("boolean", 0),
          Map.entry("smallint", 0),
          Map.entry("integer", 0),
          Map.entry("float", 1),
          Map.entry("real", 1),
          Map.entry("double_precision", 0),
          Map.entry("decimal", 2),
          Map.entry("numeric", 2),
          Map.entry("timestamp", 0),
          Map.entry("character", 1),
          Map.entry("character_varying", 1),
          Map.entry("string", 0),
          Map.entry("symbol", 0),
          Map.entry("clob", 0),
          Map.entry("blob", 0),
          Map.entry("struct", 0),
          Map.entry("tuple", 0),
          Map.entry("list", 0),
          Map.entry("sexp", 0),
          Map.entry("bag", 0));

  private final TokenStream tokens;
  private final ExpressionParser expressions;

  TypeParser(TokenStream tokens, ExpressionParser expressions) {
    this.tokens = tokens;
    this.expressions = expressions;
  }

  /** The names of all types. */
  static Set<String> names() {
    return MOST_ARGUMENTS.keySet();
  }

  TypeName type() {
    Token name = tokens.peek();
    if (!name.type().isWord() || !MOST_ARGUMENTS.containsKey(name.text())) {
      throw SyntaxErrors.parser(name, "expected type name, found", "Expected type name");
    }
    tokens.next();
    Token afterName = tokens.peek();
    List<Expression> arguments = List.of();
    if (tokens.take(TokenType.LEFT_PAREN)) {
      arguments = expressions.list();
      tokens.expect(TokenType.RIGHT_PAREN);
    }
    int most = MOST_ARGUMENTS.getOrDefault(name.text(), 0);
    if (arguments.size() > most) {
      throw wrongCount(name.text(), afterName, most);
    }
    return new TypeName(name.text(), numbers(arguments, name), name.position());
  }

  private static List<Integer> numbers(List<Expression> arguments, Token name) {
    List<Integer> numbers = new ArrayList<>();
    for (Expression argument : arguments) {
      if (!(argument instanceof Expression.Literal literal)
          || !(literal.value().load() instanceof IonInt number)
          || number.isNullValue()
          || number.bigIntegerValue().signum() < 0
          || number.bigIntegerValue().bitLength() >= Integer.SIZE) {
        throw SyntaxErrors.parser(
            name,
            "invalid value used for type parameter",
            "Type parameter must be an unsigned integer literal");
      }
      numbers.add(number.intValue());
    }
    return List.copyOf(numbers);
  }

  private static SyntaxException wrongCount(String type, Token afterName, int most) {
    return SyntaxErrors.detailed(
        afterName,
        "Cast to type " + type + " has incorrect arity.Correct arity is 0.." + most,
        "CAST for " + type + " must have arity of 0.." + most);
  }
}

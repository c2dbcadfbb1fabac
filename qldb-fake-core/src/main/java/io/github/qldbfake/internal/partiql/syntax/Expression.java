package io.github.qldbfake.internal.partiql.syntax;

import io.github.qldbfake.internal.ion.IonBytes;
import java.util.List;
import java.util.Optional;

/** An expression; every node knows where it stands (for an operator: where its sign stands). */
public sealed interface Expression
    permits Expression.Literal,
        Expression.MissingLiteral,
        Parameter,
        Expression.Variable,
        Expression.Path,
        Expression.StructLiteral,
        Expression.CollectionLiteral,
        Expression.Unary,
        Expression.Binary,
        Expression.Like,
        Expression.Between,
        Expression.In,
        Expression.Is,
        Expression.Call,
        Expression.Aggregate,
        Expression.Cast,
        Placeholder,
        Select {

  /** Where the expression stands. */
  Position position();

  /** Any Ion value: a string, number, true, false, null, or an Ion literal in backticks. */
  record Literal(IonBytes value, Position position) implements Expression {}

  /** {@code MISSING}. */
  record MissingLiteral(Position position) implements Expression {}

  /** A name; {@code lexical} if written with {@code @}. */
  record Variable(Identifier name, boolean lexical) implements Expression {
    @Override
    public Position position() {
      return name.position();
    }
  }

  /** {@code root} followed by one step or more. */
  record Path(Expression root, List<PathStep> steps, Position position) implements Expression {}

  /** {@code {name: value, …}}. */
  record StructLiteral(List<Field> fields, Position position) implements Expression {}

  /** One field of a struct literal. */
  record Field(Expression name, Expression value) {}

  /** {@code [a, b]}, {@code (a, b)}, {@code <<a, b>>}. */
  record CollectionLiteral(CollectionKind kind, List<Expression> elements, Position position)
      implements Expression {}

  /** What a {@link CollectionLiteral} makes. */
  enum CollectionKind {
    LIST,
    SEXP,
    BAG
  }

  /** {@code NOT x}, {@code -x}, {@code +x}. */
  record Unary(UnaryOperator operator, Expression operand, Position position)
      implements Expression {}

  /** The operators with one operand. */
  enum UnaryOperator {
    NOT,
    MINUS,
    PLUS
  }

  /** An operator between two operands. */
  record Binary(BinaryOperator operator, Expression left, Expression right, Position position)
      implements Expression {}

  /** The operators with two operands. */
  enum BinaryOperator {
    OR,
    AND,
    EQ,
    NE,
    LT,
    LE,
    GT,
    GE,
    ADD,
    SUBTRACT,
    MULTIPLY,
    DIVIDE,
    MODULO,
    CONCATENATE
  }

  /** {@code value [NOT] LIKE pattern [ESCAPE escape]}. */
  record Like(
      Expression value,
      Expression pattern,
      Optional<Expression> escape,
      boolean negated,
      Position position)
      implements Expression {}

  /** {@code value [NOT] BETWEEN low AND high}. */
  record Between(
      Expression value, Expression low, Expression high, boolean negated, Position position)
      implements Expression {}

  /** {@code value [NOT] IN collection}. */
  record In(Expression value, Expression collection, boolean negated, Position position)
      implements Expression {}

  /** {@code value IS [NOT] type}. */
  record Is(Expression value, TypeName type, boolean negated, Position position)
      implements Expression {}

  /** A function call. {@code name} is lower case. */
  record Call(String name, List<Expression> arguments, Position position) implements Expression {}

  /** {@code COUNT(*)} (no argument) or {@code SUM(x)}; {@code name} is lower case. */
  record Aggregate(String name, boolean distinct, Optional<Expression> argument, Position position)
      implements Expression {}

  /** {@code CAST(value AS type)}. */
  record Cast(Expression value, TypeName type, Position position) implements Expression {}
}

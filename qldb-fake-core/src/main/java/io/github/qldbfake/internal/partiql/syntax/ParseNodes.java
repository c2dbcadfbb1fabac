package io.github.qldbfake.internal.partiql.syntax;

/** What the service's front end calls the nodes of its parse tree; one error text shows it. */
final class ParseNodes {

  private ParseNodes() {}

  /** Whether {@code expression} is a literal or a plain name. */
  static boolean isAtom(Expression expression) {
    return name(expression).equals("ATOM");
  }

  /** The kind of node of a statement that changes documents. */
  static String name(Token word, Statement statement) {
    if (statement instanceof Statement.Insert insert) {
      return insert.single() ? "INSERT_VALUE" : "INSERT";
    }
    return word.is("set") ? "UPDATE" : word.is("remove") ? "REMOVE" : "FROM";
  }

  /** The kind of node. */
  static String name(Expression expression) {
    if (expression instanceof Expression.Variable variable) {
      return variable.lexical() ? "UNARY" : "ATOM";
    }
    if (expression instanceof Expression.Literal
        || expression instanceof Expression.MissingLiteral) {
      return "ATOM";
    }
    if (expression instanceof Placeholder placeholder) {
      return placeholder.node();
    }
    if (expression instanceof Parameter) {
      return "PARAMETER";
    }
    if (expression instanceof Expression.Path) {
      return "PATH";
    }
    if (expression instanceof Expression.Unary) {
      return "UNARY";
    }
    if (expression instanceof Expression.Between
        || (expression instanceof Expression.Like like && like.escape().isPresent())) {
      return "TERNARY";
    }
    if (expression instanceof Expression.StructLiteral) {
      return "STRUCT";
    }
    if (expression instanceof Expression.CollectionLiteral collection) {
      return collection.kind().name();
    }
    if (expression instanceof Expression.Call) {
      return "CALL";
    }
    if (expression instanceof Expression.Aggregate aggregate) {
      return aggregate.argument().isEmpty()
          ? "CALL_AGG_WILDCARD"
          : aggregate.distinct() ? "CALL_DISTINCT_AGG" : "CALL_AGG";
    }
    if (expression instanceof Expression.Cast) {
      return "CAST";
    }
    if (expression instanceof Select select) {
      return select.projection() instanceof Select.Projection.Value
          ? "SELECT_VALUE"
          : "SELECT_LIST";
    }
    return "BINARY";
  }
}

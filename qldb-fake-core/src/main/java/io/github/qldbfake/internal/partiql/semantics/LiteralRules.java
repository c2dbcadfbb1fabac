package io.github.qldbfake.internal.partiql.semantics;

import io.github.qldbfake.internal.partiql.eval.CollectionConstructor;
import io.github.qldbfake.internal.partiql.eval.Constant;
import io.github.qldbfake.internal.partiql.eval.DataType;
import io.github.qldbfake.internal.partiql.eval.Datum;
import io.github.qldbfake.internal.partiql.eval.Evaluable;
import io.github.qldbfake.internal.partiql.eval.ParameterReference;
import io.github.qldbfake.internal.partiql.eval.StructConstructor;
import io.github.qldbfake.internal.partiql.syntax.Expression;
import io.github.qldbfake.internal.partiql.syntax.Parameter;
import java.util.ArrayList;
import java.util.List;

/** Values written in the statement, and those given with it. */
final class LiteralRules {

  private LiteralRules() {}

  static Evaluable literal(Expression.Literal literal, Scope scope, Resolver resolver) {
    return new Constant(Datum.of(literal.value().load()));
  }

  static Evaluable missing(Expression.MissingLiteral literal, Scope scope, Resolver resolver) {
    return new Constant(Datum.missing());
  }

  static Evaluable parameter(Parameter parameter, Scope scope, Resolver resolver) {
    return new ParameterReference(parameter.index());
  }

  static Evaluable struct(Expression.StructLiteral literal, Scope scope, Resolver resolver) {
    List<Evaluable> names = new ArrayList<>();
    List<Evaluable> values = new ArrayList<>();
    for (Expression.Field field : literal.fields()) {
      names.add(resolver.resolve(field.name(), scope));
      values.add(resolver.resolve(field.value(), scope));
    }
    return new StructConstructor(List.copyOf(names), List.copyOf(values));
  }

  static Evaluable collection(
      Expression.CollectionLiteral literal, Scope scope, Resolver resolver) {
    DataType kind =
        switch (literal.kind()) {
          case LIST -> DataType.LIST;
          case SEXP -> DataType.SEXP;
          case BAG -> DataType.BAG;
        };
    return new CollectionConstructor(kind, resolver.resolve(literal.elements(), scope));
  }
}

package io.github.qldbfake.internal.partiql.semantics;

import io.github.qldbfake.internal.partiql.syntax.Expression;
import io.github.qldbfake.internal.partiql.syntax.FromItem;
import io.github.qldbfake.internal.partiql.syntax.Select;
import io.github.qldbfake.internal.partiql.syntax.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The tables that a statement names, whether they exist or not. Nested queries cannot read tables,
 * so they are not looked at. A table that is given by its id is not named.
 */
public final class NamedTables {

  private NamedTables() {}

  /** The names, those of committed views without their prefix. */
  public static Set<String> in(Statement statement) {
    if (statement instanceof Statement.Insert insert) {
      return Set.of(insert.table().text());
    }
    if (statement instanceof Statement.CreateTable create) {
      return Set.of(create.table().text());
    }
    if (statement instanceof Statement.DropTable drop) {
      return Set.of(drop.table().text());
    }
    if (statement instanceof Statement.CreateIndex create) {
      return Set.of(create.table().text());
    }
    if (statement instanceof Statement.DropIndex drop) {
      return Set.of(drop.table().text());
    }
    return sources(statement).stream()
        .flatMap(item -> name(item.source()).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<FromItem> sources(Statement statement) {
    if (statement instanceof Statement.Update update) {
      return update.from();
    }
    if (statement instanceof Statement.Delete delete) {
      return List.of(delete.from());
    }
    return statement instanceof Statement.Query query && query.expression() instanceof Select select
        ? select.from()
        : List.of();
  }

  private static Optional<String> name(Expression source) {
    Expression named =
        source instanceof Expression.Call call
                && call.name().equals("history")
                && !call.arguments().isEmpty()
            ? call.arguments().get(0)
            : source;
    return named instanceof Expression.Variable variable
        ? Optional.of(Globals.userTable(variable.name().text()))
        : Optional.empty();
  }
}

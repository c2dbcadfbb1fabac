package io.github.qldbfake.internal.partiql.syntax;

import io.github.qldbfake.internal.ion.IonBytes;
import java.util.List;
import java.util.Optional;

/** A whole statement. */
public sealed interface Statement {

  /** Where the statement begins. */
  Position position();

  /** {@code CREATE TABLE name [WITH (…)]}. */
  record CreateTable(Identifier table, List<Option> options, Position position)
      implements Statement {}

  /** {@code CREATE INDEX ON table (field)}. */
  record CreateIndex(Identifier table, Identifier field, Position position) implements Statement {}

  /** {@code DROP TABLE name}. */
  record DropTable(Identifier table, Position position) implements Statement {}

  /** {@code UNDROP TABLE "table id"}. */
  record UndropTable(Identifier tableId, Position position) implements Statement {}

  /** {@code DROP INDEX "index id" ON table WITH (…)}. */
  record DropIndex(Identifier indexId, Identifier table, List<Option> options, Position position)
      implements Statement {}

  /** {@code EXEC procedure argument, …}; the name of the procedure is lower case. */
  record Exec(String procedure, List<Expression> arguments, Position position)
      implements Statement {}

  /**
   * {@code INSERT INTO table VALUE document} ({@code single}) or {@code INSERT INTO table
   * documents}, where documents is a bag, a list, one struct or a parameter.
   */
  record Insert(Identifier table, Expression values, boolean single, Position position)
      implements Statement {}

  /**
   * {@code UPDATE source operations [WHERE]} or {@code FROM sources [WHERE] operations}.
   *
   * @param from one source for UPDATE, one or more for FROM
   */
  record Update(
      List<FromItem> from,
      Optional<Expression> where,
      List<Operation> operations,
      Position position)
      implements Statement {}

  /** {@code DELETE FROM source [WHERE]}. */
  record Delete(FromItem from, Optional<Expression> where, Position position)
      implements Statement {}

  /** An expression as a statement; the service runs it only if it is a {@link Select}. */
  record Query(Expression expression, Position position) implements Statement {}

  /** {@code name = value} in a WITH clause; the name compares by case. */
  record Option(String name, IonBytes value, Position position) {}

  /** A change of the documents that an {@link Update} selects. */
  sealed interface Operation {

    /** {@code SET target = value, …}. */
    record Set(List<Assignment> assignments) implements Operation {}

    /** {@code INSERT INTO target VALUE value [AT at]}. */
    record InsertInto(Expression target, Expression value, Optional<Expression> at)
        implements Operation {}

    /** {@code REMOVE target}. */
    record Remove(Expression target) implements Operation {}
  }

  /** {@code target = value}; the target is a variable or a path. */
  record Assignment(Expression target, Expression value) {}
}

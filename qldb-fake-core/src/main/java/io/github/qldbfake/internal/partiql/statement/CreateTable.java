package io.github.qldbfake.internal.partiql.statement;

import io.github.qldbfake.internal.ledger.GuardedResource;
import io.github.qldbfake.internal.ledger.StatementAction;
import io.github.qldbfake.internal.partiql.eval.StatementException;
import io.github.qldbfake.internal.partiql.syntax.Statement;
import io.github.qldbfake.internal.partiql.syntax.Words;
import java.util.Map;
import java.util.regex.Pattern;

/** {@code CREATE TABLE name [WITH (aws_tags = …)]}. A reserved word is no name, quoted or not. */
final class CreateTable implements Executor<Statement.CreateTable> {

  private static final Pattern NAME =
      Pattern.compile("(?!_ql_committed_)[A-Za-z_][A-Za-z0-9_]{0,127}");

  @Override
  public Outcome execute(Statement.CreateTable statement, Run run) {
    String name = statement.table().text();
    if (!NAME.matcher(name).matches() || Words.isReserved(name)) {
      throw new StatementException("Table name is not valid: " + name);
    }
    Map<String, String> tags = TableTags.of(statement.options());
    run.guard().check(StatementAction.CREATE_TABLE, GuardedResource.NEW_TABLE);
    if (!tags.isEmpty()) {
      run.guard().check(StatementAction.TAG, GuardedResource.NEW_TABLE);
    }
    return Outcome.ofTable(run.transaction().catalogue().createTable(name, tags));
  }
}

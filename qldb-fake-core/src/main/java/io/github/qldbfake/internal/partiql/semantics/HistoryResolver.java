package io.github.qldbfake.internal.partiql.semantics;

import com.amazon.ion.IonString;
import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.ledger.StatementAction;
import io.github.qldbfake.internal.ledger.TableDefinition;
import io.github.qldbfake.internal.partiql.eval.Evaluable;
import io.github.qldbfake.internal.partiql.eval.SlotReference;
import io.github.qldbfake.internal.partiql.plan.HistoryRange;
import io.github.qldbfake.internal.partiql.plan.Source;
import io.github.qldbfake.internal.partiql.plan.SourceSlots;
import io.github.qldbfake.internal.partiql.syntax.Expression;
import io.github.qldbfake.internal.partiql.syntax.Identifier;
import java.util.List;
import java.util.Optional;

/** {@code history(table | 'table id' [, start [, end]])}. */
final class HistoryResolver {

  private final Resolver resolver;

  HistoryResolver(Resolver resolver) {
    this.resolver = resolver;
  }

  Source resolve(Expression.Call call, SourceSlots slots, Scope scope) {
    List<Expression> arguments = call.arguments();
    if (arguments.isEmpty() || arguments.size() > 3) {
      throw SemanticErrors.at(
          call.position(),
          "Incorrect number of arguments supplied to `history`. Min = 1, max = 3 Actual = "
              + arguments.size());
    }
    TableDefinition table = table(arguments.get(0), scope);
    HistoryRange range = new HistoryRange(bound(arguments, 1, scope), bound(arguments, 2, scope));
    return new Source.History(table, range, slots);
  }

  private TableDefinition table(Expression argument, Scope scope) {
    if (argument instanceof Expression.Variable variable) {
      Identifier name = variable.name();
      TableDefinition table =
          resolver
              .globals()
              .table(name.text())
              .orElseThrow(() -> SemanticErrors.noSuchVariable(name));
      resolver.guard().check(StatementAction.HISTORY, table.id());
      if (scope.isNestedQuery()) {
        throw SemanticErrors.illegalGlobal(name);
      }
      return table;
    }
    if (scope.isNestedQuery()
        || !(argument instanceof Expression.Literal literal)
        || !(literal.value().load() instanceof IonString id)) {
      throw SemanticErrors.unsupported(argument.position());
    }
    Optional<UniqueId> tableId = Optional.ofNullable(id.stringValue()).flatMap(UniqueId::parse);
    tableId.ifPresent(given -> resolver.guard().check(StatementAction.HISTORY, given));
    return tableId
        .flatMap(resolver.transaction()::tableById)
        .orElseThrow(
            () ->
                SemanticErrors.noSuchTable(argument.position(), String.valueOf(id.stringValue())));
  }

  private Optional<Evaluable> bound(List<Expression> arguments, int at, Scope scope) {
    if (arguments.size() <= at) {
      return Optional.empty();
    }
    Evaluable bound = resolver.resolve(arguments.get(at), scope);
    if (!SlotReference.slotsIn(bound).isEmpty()) {
      throw SemanticErrors.unsupported(arguments.get(at).position());
    }
    return Optional.of(bound);
  }
}

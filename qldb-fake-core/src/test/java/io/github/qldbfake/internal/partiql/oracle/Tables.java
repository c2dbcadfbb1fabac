package io.github.qldbfake.internal.partiql.oracle;

import com.amazon.ion.IonSystem;
import com.amazon.ion.IonValue;
import com.amazon.ion.system.IonSystemBuilder;
import io.github.qldbfake.internal.ion.IonValues;
import io.github.qldbfake.internal.journal.QldbHash;
import io.github.qldbfake.internal.ledger.Ledger;
import io.github.qldbfake.internal.ledger.LedgerOptions;
import io.github.qldbfake.internal.ledger.Transaction;
import io.github.qldbfake.internal.partiql.Partiql;
import io.github.qldbfake.internal.partiql.PartiqlException;
import io.github.qldbfake.internal.partiql.StatementCursor;
import io.github.qldbfake.internal.partiql.syntax.Parser;
import io.github.qldbfake.internal.store.MemoryJournalStore;
import io.github.qldbfake.internal.time.SeededIds;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.partiql.lang.SqlException;
import org.partiql.lang.domains.PartiqlAst;
import org.partiql.lang.eval.Bindings;
import org.partiql.lang.eval.visitors.FromSourceAliasVisitorTransform;
import org.partiql.lang.eval.visitors.StaticTypeVisitorTransform;
import org.partiql.lang.eval.visitors.StaticTypeVisitorTransformConstraints;
import org.partiql.lang.syntax.SqlParser;
import org.partiql.lang.types.StaticType;

/** The same tables for the ancestor and for us, to see what names stand for. */
final class Tables {

  private static final List<String> NAMES = List.of("Person", "Job", "Vehicle");
  private static final IonValue PARAMETER = IonValues.system().newString("x");

  private final IonSystem ion = IonSystemBuilder.standard().build();
  private final SqlParser parser = new SqlParser(ion);
  private final StaticTypeVisitorTransform names =
      new StaticTypeVisitorTransform(
          ion, globals(), Set.of(StaticTypeVisitorTransformConstraints.values()));
  private final Partiql partiql = new Partiql();
  private final Ledger ledger =
      Ledger.create(
          () -> Instant.parse("2023-01-01T00:00:00Z"),
          new SeededIds(7),
          new MemoryJournalStore(),
          LedgerOptions::ofService);

  Tables() {
    Transaction transaction = ledger.begin();
    NAMES.forEach(name -> run(transaction, "CREATE TABLE " + name));
    ledger.commit(transaction);
  }

  private static Bindings<StaticType> globals() {
    Map<String, StaticType> globals = new HashMap<>();
    globals.put("information_schema", StaticType.ANY);
    for (String name : NAMES) {
      globals.put(name, StaticType.ANY);
      globals.put("_ql_committed_" + name, StaticType.ANY);
    }
    return Bindings.ofMap(globals);
  }

  /** What the ancestor says of the names in a statement that it parses. */
  Answer theirs(String statement) {
    try {
      PartiqlAst.Statement tree = parser.parseAstStatement(statement);
      PartiqlAst.Statement named = new FromSourceAliasVisitorTransform().transformStatement(tree);
      PartiqlAst.Statement unused = names.transformStatement(named);
      return Answer.accepted();
    } catch (SqlException e) {
      return Answer.refused(e.generateMessage() + "; " + e.getMessage());
    } catch (RuntimeException e) {
      return Answer.crashed(e);
    }
  }

  /** What we say of a statement that parses. */
  Answer ours(String statement) {
    try {
      run(ledger.begin(), statement);
      return Answer.accepted();
    } catch (PartiqlException e) {
      String text = String.valueOf(e.getMessage());
      return text.startsWith("Unsupported") ? Answer.unsupported(text) : Answer.refused(text);
    } catch (RuntimeException | StackOverflowError e) {
      return Answer.crashed(e);
    }
  }

  /** What both say of the names in a statement that both parse. */
  Comparison compare(String statement, Ancestor ancestor) {
    return new Comparison(
        statement,
        theirs(statement),
        ours(statement),
        ancestor.tokens(statement).orElse(List.of()));
  }

  static boolean isTable(String name) {
    return NAMES.contains(name) || name.equals("information_schema") || isView(name);
  }

  private static boolean isView(String name) {
    return NAMES.stream().anyMatch(table -> name.equals("_ql_committed_" + table));
  }

  private void run(Transaction transaction, String statement) {
    transaction.beginStatement(statement, QldbHash.ofString(statement));
    List<IonValue> parameters =
        Collections.nCopies(Parser.parse(statement).parameterCount(), PARAMETER);
    StatementCursor unused =
        partiql.execute(transaction, statement, parameters, Optional.empty(), () -> {});
  }
}

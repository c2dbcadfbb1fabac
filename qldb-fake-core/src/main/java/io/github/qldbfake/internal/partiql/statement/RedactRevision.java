package io.github.qldbfake.internal.partiql.statement;

import com.amazon.ion.IonText;
import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.journal.BlockAddress;
import io.github.qldbfake.internal.journal.BlockAddressReader;
import io.github.qldbfake.internal.journal.BlockWriter;
import io.github.qldbfake.internal.journal.RedactedRevision;
import io.github.qldbfake.internal.ledger.StatementAction;
import io.github.qldbfake.internal.partiql.eval.Datum;
import io.github.qldbfake.internal.partiql.eval.StatementException;
import java.util.List;
import java.util.Optional;

/**
 * {@code EXEC REDACT_REVISION address, 'table id', 'document id'}; its row says which revision that
 * is. The data goes when the transaction commits.
 */
final class RedactRevision implements Procedure {

  @Override
  public String name() {
    return "redact_revision";
  }

  @Override
  public int arguments() {
    return 3;
  }

  @Override
  public Outcome call(List<Datum> arguments, Run run) {
    BlockAddress address =
        arguments
            .get(0)
            .ion()
            .flatMap(new BlockAddressReader()::read)
            .orElseThrow(() -> new StatementException("The provided block address is not valid."));
    UniqueId tableId = id(arguments.get(1), "Table");
    UniqueId documentId = id(arguments.get(2), "Document");
    run.guard().check(StatementAction.REDACT, tableId);
    if (run.transaction().tableById(tableId).isEmpty()) {
      throw new StatementException("No such table with id '" + tableId + "'");
    }
    RedactedRevision revision = run.transaction().redact(address, tableId, documentId);
    return Outcome.ofRow(new BlockWriter().redaction(revision));
  }

  private static UniqueId id(Datum argument, String what) {
    Optional<IonValue> value = argument.ion().filter(given -> !given.isNullValue());
    if (value.isPresent() && value.get() instanceof IonText text) {
      return UniqueId.parse(text.stringValue())
          .orElseThrow(() -> invalid(what, text.stringValue()));
    }
    throw invalid(what, argument.ion().map(IonValue::toString).orElse("MISSING"));
  }

  private static StatementException invalid(String what, String given) {
    return new StatementException("The provided " + what + " ID is not valid: " + given);
  }
}

package io.github.qldbfake.internal.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qldbfake.internal.control.Caller;
import io.github.qldbfake.internal.control.UpdateLedger;
import java.util.Optional;

/** UpdateLedger. */
final class UpdateLedgerEndpoint implements Endpoint {

  private final UpdateLedger operation = new UpdateLedger();
  private final LedgerJson ledgers;

  UpdateLedgerEndpoint(LedgerJson ledgers) {
    this.ledgers = ledgers;
  }

  @Override
  public String operation() {
    return "UpdateLedger";
  }

  @Override
  public Optional<ObjectNode> run(Caller caller, ObjectNode input) {
    UpdateLedger.Output output =
        operation.run(
            caller,
            new UpdateLedger.Input(
                LedgerJson.name(input),
                LedgerJson.bool(input, "DeletionProtection"),
                LedgerJson.text(input, "KmsKey")));
    return Optional.of(ledgers.description(output.ledger()));
  }
}

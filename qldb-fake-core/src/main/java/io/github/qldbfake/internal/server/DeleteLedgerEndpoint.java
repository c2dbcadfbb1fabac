package io.github.qldbfake.internal.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qldbfake.internal.control.Caller;
import io.github.qldbfake.internal.control.DeleteLedger;
import java.util.Optional;

/** DeleteLedger, whose answer has no body. */
final class DeleteLedgerEndpoint implements Endpoint {

  private final DeleteLedger operation = new DeleteLedger();

  @Override
  public String operation() {
    return "DeleteLedger";
  }

  @Override
  public Optional<ObjectNode> run(Caller caller, ObjectNode input) {
    DeleteLedger.Output unused =
        operation.run(caller, new DeleteLedger.Input(LedgerJson.name(input)));
    return Optional.empty();
  }
}

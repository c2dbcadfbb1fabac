package io.github.qldbfake.internal.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qldbfake.internal.account.PermissionsMode;
import io.github.qldbfake.internal.control.Caller;
import io.github.qldbfake.internal.control.UpdateLedgerPermissionsMode;
import java.util.Optional;

/** UpdateLedgerPermissionsMode: the answer has only name, ARN and mode. */
final class UpdateLedgerPermissionsModeEndpoint implements Endpoint {

  private final UpdateLedgerPermissionsMode operation = new UpdateLedgerPermissionsMode();
  private final LedgerJson json;

  UpdateLedgerPermissionsModeEndpoint(LedgerJson json) {
    this.json = json;
  }

  @Override
  public String operation() {
    return "UpdateLedgerPermissionsMode";
  }

  @Override
  public Optional<ObjectNode> run(Caller caller, ObjectNode input) {
    UpdateLedgerPermissionsMode.Output output =
        operation.run(
            caller,
            new UpdateLedgerPermissionsMode.Input(
                LedgerJson.name(input),
                PermissionsMode.valueOf(input.path("PermissionsMode").asText())));
    return Optional.of(
        json.object()
            .put("Name", output.ledger().name())
            .put("Arn", output.ledger().arn())
            .put("PermissionsMode", output.ledger().permissionsMode().name()));
  }
}

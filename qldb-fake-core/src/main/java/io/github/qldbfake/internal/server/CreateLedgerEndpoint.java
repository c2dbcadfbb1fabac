package io.github.qldbfake.internal.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qldbfake.internal.account.LedgerSettings;
import io.github.qldbfake.internal.account.PermissionsMode;
import io.github.qldbfake.internal.account.TagSet;
import io.github.qldbfake.internal.control.Caller;
import io.github.qldbfake.internal.control.CreateLedger;
import java.util.Optional;

/** CreateLedger. Deletion protection is on unless the request says otherwise. */
final class CreateLedgerEndpoint implements Endpoint {

  private final CreateLedger operation = new CreateLedger();
  private final LedgerJson ledgers;

  CreateLedgerEndpoint(LedgerJson ledgers) {
    this.ledgers = ledgers;
  }

  @Override
  public String operation() {
    return "CreateLedger";
  }

  @Override
  public Optional<ObjectNode> run(Caller caller, ObjectNode input) {
    LedgerSettings settings =
        new LedgerSettings(
            LedgerJson.name(input),
            PermissionsMode.valueOf(input.path("PermissionsMode").asText()),
            LedgerJson.bool(input, "DeletionProtection").orElse(true),
            TagSet.of(TagJson.read(input)),
            LedgerJson.text(input, "KmsKey"));
    CreateLedger.Output output = operation.run(caller, new CreateLedger.Input(settings));
    return Optional.of(ledgers.created(output.ledger()));
  }
}

package io.github.qldbfake.internal.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qldbfake.internal.control.Caller;
import io.github.qldbfake.internal.control.GetRevision;
import java.util.Optional;

/** GetRevision. */
final class GetRevisionEndpoint implements Endpoint {

  private final GetRevision operation = new GetRevision();
  private final LedgerJson ledgers;

  GetRevisionEndpoint(LedgerJson ledgers) {
    this.ledgers = ledgers;
  }

  @Override
  public String operation() {
    return "GetRevision";
  }

  @Override
  public Optional<ObjectNode> run(Caller caller, ObjectNode input) {
    GetRevision.Output output =
        operation.run(
            caller,
            new GetRevision.Input(
                LedgerJson.name(input),
                LedgerJson.ionText(input.path("BlockAddress")),
                input.path("DocumentId").asText(),
                LedgerJson.present(input, "DigestTipAddress").map(LedgerJson::ionText)));
    ObjectNode body = ledgers.object();
    output.proof().ifPresent(proof -> body.set("Proof", ledgers.ionText(proof)));
    body.set("Revision", ledgers.ionText(output.revision()));
    return Optional.of(body);
  }
}

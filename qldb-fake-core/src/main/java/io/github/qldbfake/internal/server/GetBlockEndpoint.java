package io.github.qldbfake.internal.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qldbfake.internal.control.Caller;
import io.github.qldbfake.internal.control.GetBlock;
import java.util.Optional;

/** GetBlock. */
final class GetBlockEndpoint implements Endpoint {

  private final GetBlock operation = new GetBlock();
  private final LedgerJson ledgers;

  GetBlockEndpoint(LedgerJson ledgers) {
    this.ledgers = ledgers;
  }

  @Override
  public String operation() {
    return "GetBlock";
  }

  @Override
  public Optional<ObjectNode> run(Caller caller, ObjectNode input) {
    GetBlock.Output output =
        operation.run(
            caller,
            new GetBlock.Input(
                LedgerJson.name(input),
                LedgerJson.ionText(input.path("BlockAddress")),
                LedgerJson.present(input, "DigestTipAddress").map(LedgerJson::ionText)));
    ObjectNode body = ledgers.object();
    body.set("Block", ledgers.ionText(output.block()));
    output.proof().ifPresent(proof -> body.set("Proof", ledgers.ionText(proof)));
    return Optional.of(body);
  }
}

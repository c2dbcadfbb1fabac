package io.github.qldbfake.internal.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qldbfake.internal.control.Caller;
import io.github.qldbfake.internal.control.ListLedgers;
import java.util.Optional;

/** ListLedgers. */
final class ListLedgersEndpoint implements Endpoint {

  private final ListLedgers operation = new ListLedgers();
  private final LedgerJson ledgers;

  ListLedgersEndpoint(LedgerJson ledgers) {
    this.ledgers = ledgers;
  }

  @Override
  public String operation() {
    return "ListLedgers";
  }

  @Override
  public Optional<ObjectNode> run(Caller caller, ObjectNode input) {
    ListLedgers.Output output =
        operation.run(
            caller,
            new ListLedgers.Input(
                LedgerJson.present(input, "MaxResults").map(JsonNode::asInt),
                LedgerJson.text(input, "NextToken")));
    ObjectNode body = ledgers.object();
    ArrayNode list = body.putArray("Ledgers");
    output.ledgers().forEach(ledger -> list.add(ledgers.summary(ledger)));
    output.nextToken().ifPresent(token -> body.put("NextToken", token));
    return Optional.of(body);
  }
}

package io.github.qldbfake.internal.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qldbfake.internal.control.Caller;
import io.github.qldbfake.internal.control.DescribeLedger;
import java.util.Optional;

/** DescribeLedger. */
final class DescribeLedgerEndpoint implements Endpoint {

  private final DescribeLedger operation = new DescribeLedger();
  private final LedgerJson ledgers;

  DescribeLedgerEndpoint(LedgerJson ledgers) {
    this.ledgers = ledgers;
  }

  @Override
  public String operation() {
    return "DescribeLedger";
  }

  @Override
  public Optional<ObjectNode> run(Caller caller, ObjectNode input) {
    DescribeLedger.Output output =
        operation.run(caller, new DescribeLedger.Input(LedgerJson.name(input)));
    return Optional.of(ledgers.wholeDescription(output.ledger()));
  }
}

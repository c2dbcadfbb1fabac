package io.github.qldbfake.internal.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qldbfake.internal.control.Caller;
import io.github.qldbfake.internal.control.ListJournalKinesisStreamsForLedger;
import java.util.Optional;

/** ListJournalKinesisStreamsForLedger. */
final class ListJournalKinesisStreamsForLedgerEndpoint implements Endpoint {

  private final ListJournalKinesisStreamsForLedger operation =
      new ListJournalKinesisStreamsForLedger();
  private final StreamJson streams;

  ListJournalKinesisStreamsForLedgerEndpoint(StreamJson streams) {
    this.streams = streams;
  }

  @Override
  public String operation() {
    return "ListJournalKinesisStreamsForLedger";
  }

  @Override
  public Optional<ObjectNode> run(Caller caller, ObjectNode input) {
    ListJournalKinesisStreamsForLedger.Output output =
        operation.run(
            caller,
            new ListJournalKinesisStreamsForLedger.Input(
                StreamJson.ledgerName(input), PageJson.read(input)));
    return Optional.of(streams.list(output.streams()));
  }
}

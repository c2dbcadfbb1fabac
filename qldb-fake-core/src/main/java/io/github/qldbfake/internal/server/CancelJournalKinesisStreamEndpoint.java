package io.github.qldbfake.internal.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qldbfake.internal.control.Caller;
import io.github.qldbfake.internal.control.CancelJournalKinesisStream;
import java.util.Optional;

/** CancelJournalKinesisStream, whose answer has a body. */
final class CancelJournalKinesisStreamEndpoint implements Endpoint {

  private final CancelJournalKinesisStream operation = new CancelJournalKinesisStream();
  private final StreamJson streams;

  CancelJournalKinesisStreamEndpoint(StreamJson streams) {
    this.streams = streams;
  }

  @Override
  public String operation() {
    return "CancelJournalKinesisStream";
  }

  @Override
  public Optional<ObjectNode> run(Caller caller, ObjectNode input) {
    CancelJournalKinesisStream.Output output =
        operation.run(
            caller,
            new CancelJournalKinesisStream.Input(
                StreamJson.ledgerName(input), StreamJson.streamId(input)));
    return Optional.of(streams.streamId(output.streamId()));
  }
}

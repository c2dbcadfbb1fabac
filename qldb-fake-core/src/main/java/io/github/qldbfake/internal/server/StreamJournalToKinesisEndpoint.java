package io.github.qldbfake.internal.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qldbfake.internal.account.TagSet;
import io.github.qldbfake.internal.control.Caller;
import io.github.qldbfake.internal.control.StreamJournalToKinesis;
import java.util.Optional;

/** StreamJournalToKinesis. */
final class StreamJournalToKinesisEndpoint implements Endpoint {

  private final StreamJournalToKinesis operation = new StreamJournalToKinesis();
  private final StreamJson streams;

  StreamJournalToKinesisEndpoint(StreamJson streams) {
    this.streams = streams;
  }

  @Override
  public String operation() {
    return "StreamJournalToKinesis";
  }

  @Override
  public Optional<ObjectNode> run(Caller caller, ObjectNode input) {
    StreamJournalToKinesis.Output output =
        operation.run(
            caller,
            new StreamJournalToKinesis.Input(
                StreamJson.ledgerName(input),
                StreamJson.order(input),
                TagSet.of(TagJson.read(input))));
    return Optional.of(streams.streamId(output.streamId()));
  }
}

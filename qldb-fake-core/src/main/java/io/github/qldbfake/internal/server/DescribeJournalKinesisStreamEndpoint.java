package io.github.qldbfake.internal.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qldbfake.internal.control.Caller;
import io.github.qldbfake.internal.control.DescribeJournalKinesisStream;
import java.util.Optional;

/** DescribeJournalKinesisStream. */
final class DescribeJournalKinesisStreamEndpoint implements Endpoint {

  private final DescribeJournalKinesisStream operation = new DescribeJournalKinesisStream();
  private final StreamJson streams;

  DescribeJournalKinesisStreamEndpoint(StreamJson streams) {
    this.streams = streams;
  }

  @Override
  public String operation() {
    return "DescribeJournalKinesisStream";
  }

  @Override
  public Optional<ObjectNode> run(Caller caller, ObjectNode input) {
    DescribeJournalKinesisStream.Output output =
        operation.run(
            caller,
            new DescribeJournalKinesisStream.Input(
                StreamJson.ledgerName(input), StreamJson.streamId(input)));
    return Optional.of(streams.described(output.stream()));
  }
}

package io.github.qldbfake.internal.control;

import io.github.qldbfake.internal.account.ControlErrors;
import io.github.qldbfake.internal.account.StreamJob;

/** Describes a stream in its present state. */
public final class DescribeJournalKinesisStream
    implements Operation<DescribeJournalKinesisStream.Input, DescribeJournalKinesisStream.Output> {

  /** The request. */
  public record Input(String ledgerName, String streamId) {}

  /** The answer. */
  public record Output(StreamDescription stream) {}

  @Override
  public Output run(Caller caller, Input input) {
    return new Output(StreamDescription.of(find(caller, input.ledgerName(), input.streamId())));
  }

  static StreamJob find(Caller caller, String ledgerName, String streamId) {
    return caller.ledgers().jobs().stream(JobLedger.active(caller, ledgerName), streamId)
        .orElseThrow(() -> ControlErrors.streamNotFound(streamId));
  }
}

package io.github.qldbfake.internal.control;

/** Ends an active stream, for good. */
public final class CancelJournalKinesisStream
    implements Operation<CancelJournalKinesisStream.Input, CancelJournalKinesisStream.Output> {

  /** The request. */
  public record Input(String ledgerName, String streamId) {}

  /** The answer. */
  public record Output(String streamId) {}

  @Override
  public Output run(Caller caller, Input input) {
    DescribeJournalKinesisStream.find(caller, input.ledgerName(), input.streamId()).cancel();
    return new Output(input.streamId());
  }
}

package io.github.qldbfake.internal.control;

import io.github.qldbfake.internal.account.ControlErrors;
import io.github.qldbfake.internal.account.LedgerResource;
import io.github.qldbfake.internal.account.TagSet;
import io.github.qldbfake.internal.delivery.StreamOrder;
import io.github.qldbfake.internal.ledger.Ledger;
import java.util.regex.Pattern;

/** Begins a stream of the blocks that change something. */
public final class StreamJournalToKinesis
    implements Operation<StreamJournalToKinesis.Input, StreamJournalToKinesis.Output> {

  private static final Pattern KINESIS_ARN =
      Pattern.compile("arn:aws[a-z-]*:kinesis:[a-z0-9-]+:[0-9]{12}:stream/[A-Za-z0-9_.-]{1,128}");

  /** The request. */
  public record Input(String ledgerName, StreamOrder order, TagSet tags) {}

  /** The answer. */
  public record Output(String streamId) {}

  @Override
  public Output run(Caller caller, Input input) {
    LedgerResource ledger = caller.ledgers().get(input.ledgerName());
    Ledger unused = ledger.ledger();
    StreamOrder order = input.order();
    if (!KINESIS_ARN.matcher(order.kinesisStreamArn()).matches()) {
      throw ControlErrors.invalidParameter(
          "KinesisConfiguration.StreamArn",
          "QLDB encountered an error validating Kinesis Data Streams: Response from Kinesis:"
              + " ValidationException "
              + order.kinesisStreamArn()
              + " is not the ARN of a Kinesis data stream");
    }
    new TimeRange(order.inclusiveStartTime(), order.exclusiveEndTime())
        .checkOrder("The start date must not be greater than the end date.")
        .checkStart(caller, ledger, "The start date cannot be in the future.");
    return new Output(
        caller.ledgers().jobs().startStream(ledger, order, input.tags()).origin().id().toString());
  }
}

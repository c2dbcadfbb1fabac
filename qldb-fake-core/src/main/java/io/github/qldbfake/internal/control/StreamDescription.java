package io.github.qldbfake.internal.control;

import io.github.qldbfake.internal.account.StreamCondition;
import io.github.qldbfake.internal.account.StreamJob;
import io.github.qldbfake.internal.delivery.StreamOrder;
import java.time.Instant;

/** What the control plane says of a stream at one moment. */
public record StreamDescription(
    String ledgerName,
    String streamId,
    String arn,
    Instant creationTime,
    StreamCondition condition,
    StreamOrder order) {

  static StreamDescription of(StreamJob job) {
    return new StreamDescription(
        job.origin().ledger().name(),
        job.origin().id().toString(),
        job.arn(),
        job.origin().created(),
        job.condition(),
        job.order());
  }
}

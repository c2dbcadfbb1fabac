package io.github.qldbfake.internal.control;

import io.github.qldbfake.internal.account.StreamJob;
import io.github.qldbfake.internal.account.StreamStatus;
import io.github.qldbfake.internal.delivery.StreamOrder;
import java.time.Instant;

/** What the control plane says of a stream at one moment. */
public record StreamDescription(
    String ledgerName,
    String streamId,
    String arn,
    Instant creationTime,
    StreamStatus status,
    StreamOrder order) {

  static StreamDescription of(StreamJob job) {
    return new StreamDescription(
        job.origin().ledger().name(),
        job.origin().id().toString(),
        job.arn(),
        job.origin().created(),
        job.status(),
        job.order());
  }
}

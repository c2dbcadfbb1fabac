package io.github.qldbfake.internal.delivery;

import java.time.Instant;
import java.util.Optional;

/**
 * What a stream is asked to do.
 *
 * @param exclusiveEndTime empty for a stream that runs until it is cancelled
 * @param aggregationEnabled whether a Kinesis record may hold several records
 */
public record StreamOrder(
    String streamName,
    Instant inclusiveStartTime,
    Optional<Instant> exclusiveEndTime,
    String roleArn,
    String kinesisStreamArn,
    boolean aggregationEnabled) {}

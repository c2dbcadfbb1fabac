package io.github.qldbfake.internal.delivery;

import io.github.qldbfake.internal.ion.IonBytes;

/**
 * A record of a stream.
 *
 * @param partitionKey different for each record
 */
public record DeliveredRecord(String partitionKey, IonBytes data) {}

/** Streams to a real Kinesis; with its counterpart for exports, all that knows the AWS SDK. */
@NullMarked
package io.github.qldbfake.internal.delivery.kinesis;

import org.jspecify.annotations.NullMarked;

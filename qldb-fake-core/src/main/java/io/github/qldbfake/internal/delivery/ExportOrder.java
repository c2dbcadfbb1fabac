package io.github.qldbfake.internal.delivery;

import java.time.Instant;
import java.util.Optional;

/**
 * What an export is asked to do.
 *
 * @param outputFormat empty if the request does not say
 */
public record ExportOrder(
    Instant inclusiveStartTime,
    Instant exclusiveEndTime,
    ExportTarget target,
    String roleArn,
    Optional<OutputFormat> outputFormat) {

  /** The format, which is Ion text unless the request says otherwise. */
  public OutputFormat format() {
    return outputFormat.orElse(OutputFormat.ION_TEXT);
  }
}

package io.github.qldbfake.internal.session;

import io.github.qldbfake.internal.ion.IonBytes;
import java.util.List;
import java.util.Optional;

/** One page of rows; the token is empty on the last page. Timing and IOs are of this page alone. */
public record PageResult(
    List<IonBytes> values, Optional<String> nextPageToken, Timing timing, IoUsage ios) {

  /** Keeps a copy of {@code values}. */
  public PageResult {
    values = List.copyOf(values);
  }
}

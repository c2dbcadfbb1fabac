package io.github.qldbfake.internal.time;

import io.github.qldbfake.internal.ion.UniqueId;

/** Where new ids come from. Implementations are thread-safe. */
@FunctionalInterface
public interface IdSource {

  /** An id never given before by this source. */
  UniqueId next();
}

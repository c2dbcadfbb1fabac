package io.github.qldbfake.internal.seed;

import io.github.qldbfake.QldbFakeException;
import io.github.qldbfake.internal.admin.Excerpt;

/** What the service refused. */
final class RefusedSeedException extends RuntimeException {

  RefusedSeedException(SeedPart part, QldbFakeException refusal) {
    super(
        "%s failed: %s%n  %s%nA seed runs in this order: each table with its indexes and documents, scripts, statements; every statement in a transaction of its own."
            .formatted(part.place(), refusal.getMessage(), Excerpt.of(part.text())),
        refusal);
  }
}

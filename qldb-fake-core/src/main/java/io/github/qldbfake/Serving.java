package io.github.qldbfake;

import io.github.qldbfake.internal.account.ServiceException;
import java.util.function.Supplier;

/** Lets refusals of the engine reach the callers of the facade. */
final class Serving {

  private Serving() {}

  /**
   * Does the work.
   *
   * @throws QldbFakeException if the engine refuses
   */
  static <T> T that(Supplier<T> work) {
    try {
      return work.get();
    } catch (ServiceException e) {
      throw new QldbFakeException(String.valueOf(e.getMessage()), e);
    }
  }

  /** As {@link #that}, for work without a result. */
  static void run(Runnable work) {
    Object unused =
        that(
            () -> {
              work.run();
              return "done";
            });
  }
}

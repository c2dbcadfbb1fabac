package io.github.qldbfake.junit5;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;

/** A value that is made once, whoever asks first; a failure is remembered too. */
final class Once<T> {

  private final FutureTask<T> task;
  private final AtomicBoolean begun = new AtomicBoolean();

  Once(Callable<T> making) {
    this.task = new FutureTask<>(making);
  }

  /** Begins on a thread of its own, unless somebody has begun. */
  void beginInBackground(String threadName) {
    if (begun.compareAndSet(false, true)) {
      Thread thread = new Thread(task, threadName);
      thread.setDaemon(true);
      thread.start();
    }
  }

  boolean hasBegun() {
    return begun.get();
  }

  boolean isThere() {
    return task.isDone();
  }

  /** The value if somebody has begun and it has not failed; waits for it, but does not begin. */
  Optional<T> ifMade() {
    if (!hasBegun()) {
      return Optional.empty();
    }
    try {
      return Optional.of(get());
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  /** Makes the value now, unless somebody has begun; a failure shows in {@link #get}. */
  void make() {
    if (begun.compareAndSet(false, true)) {
      task.run();
    }
  }

  /** The value, made now unless somebody has begun. */
  T get() {
    make();
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}

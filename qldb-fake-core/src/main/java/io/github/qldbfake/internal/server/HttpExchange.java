package io.github.qldbfake.internal.server;

import java.time.Duration;

/** A request, and how it ends: with one answer, or with none. */
interface HttpExchange {

  HttpRequest request();

  /** Ends it with an answer. */
  void answer(HttpResponse response);

  /** Ends it by closing the connection. */
  void hangUp();

  /**
   * Does {@code next} after that time, on a thread of the server. No thread is held meanwhile, so
   * however many requests wait, others are answered.
   */
  void after(Duration time, Runnable next);
}

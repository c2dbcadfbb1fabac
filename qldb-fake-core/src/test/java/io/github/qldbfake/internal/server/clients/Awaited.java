package io.github.qldbfake.internal.server.clients;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import software.amazon.awssdk.core.exception.SdkException;

/** Answers of an asynchronous client. */
final class Awaited {

  private Awaited() {}

  /** The answer, or the error as the synchronous client would throw it. */
  static <T> T of(CompletableFuture<T> answer) {
    try {
      return answer.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof SdkException error) {
        throw error;
      }
      throw e;
    }
  }
}

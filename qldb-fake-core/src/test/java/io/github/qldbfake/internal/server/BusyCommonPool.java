package io.github.qldbfake.internal.server;

import io.github.qldbfake.QldbFake;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;

/** Asks a new fake while no thread of the common pool is free. */
final class BusyCommonPool {

  private BusyCommonPool() {}

  public static void main(String[] arguments) throws Exception {
    int threads = ForkJoinPool.getCommonPoolParallelism();
    CountDownLatch busy = new CountDownLatch(threads);
    CountDownLatch answered = new CountDownLatch(1);
    for (int thread = 0; thread < threads; thread++) {
      CompletableFuture<Void> unused =
          CompletableFuture.runAsync(() -> waitFor(busy, answered), ForkJoinPool.commonPool());
    }
    busy.await();
    try (QldbFake fake = QldbFake.builder().start()) {
      HttpRequest request =
          HttpRequest.newBuilder(fake.endpoint().resolve("/ledgers"))
              .timeout(Duration.ofSeconds(60))
              .build();
      HttpClient client = HttpClient.newBuilder().executor(Executors.newCachedThreadPool()).build();
      System.out.println("answered " + client.send(request, BodyHandlers.ofString()).statusCode());
    }
    System.exit(0);
  }

  private static void waitFor(CountDownLatch busy, CountDownLatch answered) {
    busy.countDown();
    try {
      answered.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

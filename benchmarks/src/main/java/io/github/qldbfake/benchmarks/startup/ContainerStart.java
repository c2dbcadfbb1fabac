package io.github.qldbfake.benchmarks.startup;

import io.github.qldbfake.benchmarks.measure.Entrant;
import io.github.qldbfake.benchmarks.measure.Race;
import io.github.qldbfake.benchmarks.measure.Rounds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The image: its size, and the time from {@code docker run} until it is healthy, with the archive
 * of classes inside and without.
 */
final class ContainerStart {

  private static final String HOME = "/opt/qldb-fake/";
  private static final List<String> WITHOUT_ARCHIVE =
      List.of("@" + HOME + "jvm.options", "-jar", HOME + "qldb-fake.jar", "serve");

  private ContainerStart() {}

  /** The arguments are the name of an image that is there, and the rounds, 7 if not given. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length == 0) {
      throw new IllegalArgumentException(
          "the first argument is the image, such as qldb-fake:local");
    }
    String image = arguments[0];
    long bytes = Long.parseLong(Docker.run(List.of("image", "inspect", "-f", "{{.Size}}", image)));
    System.out.printf("%s has %d MB%n", image, bytes / 1_000_000);
    new Race()
        .enter("with the archive", container(List.of(), image, List.of()))
        .enter("without", container(List.of("--entrypoint", "java"), image, WITHOUT_ARCHIVE))
        .run(Rounds.of(Arrays.copyOfRange(arguments, 1, arguments.length), 7))
        .print("docker run until healthy", "healthy");
  }

  private static Entrant container(List<String> options, String image, List<String> command) {
    return () -> {
      try {
        int port = ServerProcess.freePort();
        List<String> arguments = new ArrayList<>(List.of("run", "-d"));
        arguments.addAll(List.of("-p", "127.0.0.1:" + port + ":8089"));
        arguments.addAll(options);
        arguments.add(image);
        arguments.addAll(command);
        return Map.of("healthy", milliseconds(arguments, port));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    };
  }

  private static double milliseconds(List<String> arguments, int port)
      throws IOException, InterruptedException {
    Health health =
        new Health(
            URI.create("http://127.0.0.1:" + port + ServerStart.HEALTH), status -> status == 200);
    long began = System.nanoTime();
    String id = Docker.run(arguments);
    try {
      if (!health.await(() -> true)) {
        throw new IllegalStateException("not healthy:\n" + Docker.run(List.of("logs", id)));
      }
      return (System.nanoTime() - began) / 1e6;
    } finally {
      String unused = Docker.run(List.of("rm", "-f", id));
    }
  }
}

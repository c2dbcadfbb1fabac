package io.github.qldbfake.benchmarks.startup;

import io.github.qldbfake.benchmarks.measure.Prepared;
import io.github.qldbfake.benchmarks.measure.Race;
import io.github.qldbfake.benchmarks.measure.Rounds;
import java.util.ArrayList;
import java.util.List;

/**
 * Servers as processes, from the start of the process until they are healthy. On a JVM from 25 on
 * the fake also starts with an archive of its classes, as in its image.
 */
final class ServerStart {

  static final String HEALTH = "/_qldb-fake/health";
  private static final String DYNAMODB_MAIN =
      "com.amazonaws.services.dynamodbv2.local.main.ServerRunner";

  private ServerStart() {}

  /** The argument is the number of rounds, 7 if there is none. */
  public static void main(String[] arguments) {
    Race race =
        new Race()
            .enter(
                Peers.FAKE,
                new ServerProcess(port -> fake(List.of(), port), HEALTH, status -> status == 200))
            .enter(
                Peers.DYNAMODB,
                new ServerProcess(ServerStart::dynamoDb, "/", status -> status != 0))
            .enter(
                "S3Mock",
                new ServerProcess(ServerStart::s3Mock, "/favicon.ico", status -> status == 200));
    if (Runtime.version().feature() >= 25) {
      List<String> options = List.of("-XX:AOTCache=" + ClassArchive.make());
      race.enter(
          "qldb-fake with an archive of classes",
          new ServerProcess(port -> fake(options, port), HEALTH, status -> status == 200));
    }
    race.run(Rounds.of(arguments, 7)).print("server process until healthy", "healthy");
  }

  private static List<String> fake(List<String> options, int port) {
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of("-jar", Prepared.serverJar().toString()));
    all.addAll(List.of("serve", "--port", Integer.toString(port)));
    return all;
  }

  private static List<String> dynamoDb(int port) {
    List<String> all = new ArrayList<>(Peers.dynamoDbOptions(DYNAMODB_MAIN));
    all.addAll(List.of("-inMemory", "-disableTelemetry", "-port", Integer.toString(port)));
    return all;
  }

  private static List<String> s3Mock(int port) {
    return List.of(
        "-jar",
        Prepared.file("s3mock/s3mock.jar").toString(),
        "--com.adobe.testing.s3mock.httpPort=" + port,
        "--server.port=0");
  }
}

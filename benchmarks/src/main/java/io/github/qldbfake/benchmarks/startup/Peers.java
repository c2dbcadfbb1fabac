package io.github.qldbfake.benchmarks.startup;

import io.github.qldbfake.benchmarks.measure.ChildJvm;
import io.github.qldbfake.benchmarks.measure.Prepared;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** JVMs with the fake and with its peers in them. */
final class Peers {

  static final String FAKE = "qldb-fake";
  static final String JETTY = "bare Jetty";
  static final String DYNAMODB = "DynamoDB Local";

  private static final String DYNAMODB_RUN = "io.github.qldbfake.peers.DynamoDbRun";

  private Peers() {}

  static ChildJvm fake(MeasuredStatement statement, int times) {
    return ChildJvm.of("qldb-fake", FakeCommits.class, statement.name(), Integer.toString(times));
  }

  /** A Jetty with bodies that the fake gives now. */
  static ChildJvm jetty(MeasuredStatement statement, int times) {
    Path bodies = Prepared.folder("canned/" + statement.name().toLowerCase(Locale.ROOT));
    Map<String, Double> unused =
        ChildJvm.of("qldb-fake", RecordBodies.class, statement.name(), bodies.toString()).run();
    return ChildJvm.of(
        "jetty", JettyCommits.class, statement.name(), Integer.toString(times), bodies.toString());
  }

  static ChildJvm dynamoDb(String... arguments) {
    return ChildJvm.of(dynamoDbOptions(DYNAMODB_RUN), List.of(arguments));
  }

  /** The options of a JVM with DynamoDB Local: the class path, the native library, the class. */
  static List<String> dynamoDbOptions(String main) {
    String library =
        Stream.of(Prepared.jars("dynamodb-local").split(File.pathSeparator, -1))
            .filter(file -> file.endsWith(".so"))
            .map(file -> String.valueOf(Path.of(file).getParent()))
            .distinct()
            .reduce((one, other) -> one + File.pathSeparator + other)
            .orElseThrow();
    return List.of(
        "-Dsqlite4java.library.path=" + library, "-cp", Prepared.classPath("dynamodb-local"), main);
  }
}

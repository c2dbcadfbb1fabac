package io.github.qldbfake.benchmarks.startup;

import io.github.qldbfake.benchmarks.measure.ChildJvm;
import io.github.qldbfake.benchmarks.measure.Race;
import io.github.qldbfake.benchmarks.measure.Results;
import io.github.qldbfake.benchmarks.measure.Rounds;

/** From the first line of a program in a new JVM until the server inside it listens. */
final class ColdStart {

  private ColdStart() {}

  /** The argument is the number of rounds, 10 if there is none. */
  public static void main(String[] arguments) {
    Results results =
        new Race()
            .enter(Peers.FAKE, ChildJvm.of("qldb-fake", FakeListens.class))
            .enter(Peers.JETTY, ChildJvm.of("jetty", JettyListens.class))
            .enter(Peers.DYNAMODB, Peers.dynamoDb("listen"))
            .run(Rounds.of(arguments, 10));
    results.print("cold start until it listens", "listening");
    results.print("the same from the start of the process", ChildJvm.PROCESS);
  }
}

package io.github.qldbfake.benchmarks.startup;

import io.github.qldbfake.benchmarks.measure.Race;
import io.github.qldbfake.benchmarks.measure.Results;
import io.github.qldbfake.benchmarks.measure.Rounds;
import java.util.Locale;

/**
 * A transaction of one statement, three calls, through the driver in a warm JVM; for DynamoDB Local
 * one put.
 */
final class WarmTransaction {

  private static final int TIMES = 2_000;

  private WarmTransaction() {}

  /** The argument is the number of rounds, 5 if there is none. */
  public static void main(String[] arguments) {
    int rounds = Rounds.of(arguments, 5);
    for (MeasuredStatement statement : MeasuredStatement.values()) {
      Race race =
          new Race()
              .enter(Peers.FAKE, Peers.fake(statement, TIMES))
              .enter(Peers.JETTY, Peers.jetty(statement, TIMES));
      if (statement == MeasuredStatement.INSERT) {
        race.enter(Peers.DYNAMODB, Peers.dynamoDb("put", Integer.toString(TIMES)));
      }
      Results results = race.run(rounds);
      results.print(
          "warm transaction: " + statement.name().toLowerCase(Locale.ROOT), "transaction");
    }
  }
}

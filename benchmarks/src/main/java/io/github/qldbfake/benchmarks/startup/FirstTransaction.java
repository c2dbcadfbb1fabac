package io.github.qldbfake.benchmarks.startup;

import io.github.qldbfake.benchmarks.measure.Race;
import io.github.qldbfake.benchmarks.measure.Results;
import io.github.qldbfake.benchmarks.measure.Rounds;

/**
 * From the first line of a program in a new JVM until its first transaction is committed through
 * the driver; for DynamoDB Local, until its first item is put.
 */
final class FirstTransaction {

  private FirstTransaction() {}

  /** The argument is the number of rounds, 10 if there is none. */
  public static void main(String[] arguments) {
    Results results =
        new Race()
            .enter(Peers.FAKE, Peers.fake(MeasuredStatement.INSERT, 0))
            .enter(Peers.JETTY, Peers.jetty(MeasuredStatement.INSERT, 0))
            .enter(Peers.DYNAMODB, Peers.dynamoDb("put", "0"))
            .run(Rounds.of(arguments, 10));
    results.print("cold start to the first committed transaction", "committed");
    results.print("of this, until it listens", "listening");
    results.print("of this, until a ledger is there and filled", "filled");
  }
}

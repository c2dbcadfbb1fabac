package io.github.qldbfake.internal.delivery;

/** Where streams put their records. Implementations are thread-safe. */
public interface RecordDestination {

  /**
   * Opens a Kinesis stream for the records of one stream of a journal. Nothing is written.
   *
   * @throws DeliveryException if the Kinesis stream does not exist, refuses, or cannot be reached
   */
  RecordSink open(String kinesisStreamArn);

  /**
   * Whether it is outside of this process. Then a thread of its own delivers as commits happen;
   * otherwise it is enough to deliver when somebody looks.
   */
  boolean isRemote();
}

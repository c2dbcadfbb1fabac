package io.github.qldbfake;

import io.github.qldbfake.internal.account.Account;
import java.util.List;

/** The streams of an account: what they have delivered. */
public final class FakeStreams {

  private final Account account;

  FakeStreams(Account account) {
    this.account = account;
  }

  /**
   * What streams have delivered to a Kinesis stream in memory, in order: the records of everything
   * committed up to now, as Ion text. Over HTTP: {@code GET
   * /_qldb-fake/accounts/<id>/streams/<ARN>}.
   */
  public List<String> records(String kinesisStreamArn) {
    return account.delivered().records(kinesisStreamArn).stream()
        .map(delivered -> delivered.data().toText())
        .toList();
  }

  /** As {@link #records}, in the Ion binary that a consumer of the stream gets. */
  public List<byte[]> recordBytes(String kinesisStreamArn) {
    return account.delivered().records(kinesisStreamArn).stream()
        .map(delivered -> delivered.data().toByteArray())
        .toList();
  }
}

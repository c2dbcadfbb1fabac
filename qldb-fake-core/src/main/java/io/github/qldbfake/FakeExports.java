package io.github.qldbfake;

import io.github.qldbfake.internal.account.Account;
import io.github.qldbfake.internal.account.Transition;
import io.github.qldbfake.internal.delivery.DeliveredObject;
import java.time.Duration;
import java.util.SortedMap;
import java.util.TreeMap;

/** The exports of an account: how long they take, and what they have written. */
public final class FakeExports {

  private final Account account;

  FakeExports(Account account) {
    this.account = account;
  }

  /** Lets exports be COMPLETED at once, which is the default. */
  public FakeExports completeAtOnce() {
    account.exporting(Transition.AT_ONCE);
    return this;
  }

  /**
   * Lets exports be IN_PROGRESS for a time, by the clock of the fake.
   *
   * @throws IllegalArgumentException if the time is negative
   */
  public FakeExports completeAfter(Duration inProgress) {
    account.exporting(new Transition.AfterTime(inProgress));
    return this;
  }

  /**
   * Lets exports be IN_PROGRESS until DescribeJournalS3Export has said so that many times.
   *
   * @throws IllegalArgumentException if the number is negative
   */
  public FakeExports completeAfterDescribes(int inProgress) {
    account.exporting(new Transition.AfterDescribes(inProgress));
    return this;
  }

  /**
   * What exports have written to a bucket in memory: the content of each object by its key, in the
   * order of the keys. Over HTTP: {@code GET /_qldb-fake/accounts/<id>/exports/<bucket>} and, for
   * one object, {@code …/<key>}.
   */
  public SortedMap<String, byte[]> objects(String bucket) {
    SortedMap<String, byte[]> contents = new TreeMap<>();
    for (DeliveredObject object : account.delivered().objects(bucket)) {
      contents.put(object.key(), object.content().clone());
    }
    return contents;
  }
}

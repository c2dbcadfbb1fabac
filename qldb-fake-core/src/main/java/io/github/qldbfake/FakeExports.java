package io.github.qldbfake;

import io.github.qldbfake.internal.account.Account;
import io.github.qldbfake.internal.account.Transition;
import io.github.qldbfake.internal.delivery.DeliveredObject;
import io.github.qldbfake.internal.delivery.DeliveryException.Reason;
import io.github.qldbfake.internal.delivery.Destinations;
import io.github.qldbfake.internal.delivery.DirectoryDestination;
import io.github.qldbfake.internal.delivery.ObjectDestination;
import java.nio.file.Path;
import java.time.Duration;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The exports of an account: where they go, how long they take, and what they have written.
 *
 * <p>A change of where and how holds for exports that begin later. A bucket fails, or is back, for
 * all exports at once.
 */
public final class FakeExports {

  private final Account account;

  FakeExports(Account account) {
    this.account = account;
  }

  /** Lets exports be COMPLETED at once, which is the default. */
  public FakeExports completeAtOnce() {
    account.exporting().completion(Transition.AT_ONCE);
    return this;
  }

  /**
   * Lets exports be IN_PROGRESS for a time, by the clock of the fake.
   *
   * @throws IllegalArgumentException if the time is negative
   */
  public FakeExports completeAfter(Duration inProgress) {
    account.exporting().completion(new Transition.AfterTime(inProgress));
    return this;
  }

  /**
   * Lets exports be IN_PROGRESS until DescribeJournalS3Export has said so that many times.
   *
   * @throws IllegalArgumentException if the number is negative
   */
  public FakeExports completeAfterDescribes(int inProgress) {
    account.exporting().completion(new Transition.AfterDescribes(inProgress));
    return this;
  }

  /**
   * Cuts exports into objects of that many blocks; 1,000 unless changed. An object that reaches 16
   * MB is cut before.
   *
   * @throws IllegalArgumentException if the number is less than 1
   */
  public FakeExports blocksPerObject(int most) {
    account.exporting().cuts(account.exporting().cuts().withBlocks(most));
    return this;
  }

  /** Keeps exports in memory, where {@link #objects} finds them. The default. */
  public FakeExports toMemory() {
    account.changeDestinations(Destinations::withObjectsInMemory);
    return this;
  }

  /**
   * Writes exports to files, {@code <directory>/<bucket>/<key>}. Files appear whole; a bucket's
   * folder is made when it is needed.
   *
   * @throws IllegalArgumentException if there is no such directory
   */
  public FakeExports toDirectory(Path directory) {
    deliverTo(new DirectoryDestination(directory));
    return this;
  }

  /**
   * Writes exports to a real S3, whose buckets have to exist.
   *
   * @throws QldbFakeException if the SDK's client of S3 is not on the class path, or lacks
   *     something
   */
  public FakeExports toS3(AwsEndpoint endpoint) {
    deliverTo(S3.destination(endpoint));
    return this;
  }

  /**
   * Lets a bucket not exist: an export to it is refused with {@code NoSuchBucket}, and one that is
   * in progress waits, until {@link #restore}. So with every destination.
   */
  public FakeExports loseBucket(String bucket) {
    return fail(bucket, Reason.NOT_FOUND, "NoSuchBucket", "The specified bucket does not exist");
  }

  /** As {@link #loseBucket}, with {@code AccessDenied}: as if the role may not write to it. */
  public FakeExports revokeAccess(String bucket) {
    return fail(bucket, Reason.ACCESS_DENIED, "AccessDenied", "Access Denied");
  }

  /** As {@link #loseBucket}, with {@code InternalError}: as if S3 itself fails. */
  public FakeExports breakBucket(String bucket) {
    return fail(
        bucket,
        Reason.UNAVAILABLE,
        "InternalError",
        "We encountered an internal error. Please try again.");
  }

  /** Takes back what was said of a bucket. Exports in progress go on when somebody looks. */
  public FakeExports restore(String bucket) {
    account.exporting().bucketFaults().restore(bucket);
    return this;
  }

  private void deliverTo(ObjectDestination destination) {
    account.changeDestinations(destinations -> destinations.withObjects(destination));
  }

  private FakeExports fail(String bucket, Reason reason, String code, String message) {
    account.exporting().bucketFaults().fail(bucket, reason, code, message);
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

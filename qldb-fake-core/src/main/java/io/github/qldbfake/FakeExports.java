package io.github.qldbfake;

import java.nio.file.Path;
import java.time.Duration;
import java.util.SortedMap;

/**
 * The exports of an account: where they go, how long they take, and what they have written.
 *
 * <p>A change of where and how holds for exports that begin later. A bucket fails, or is back, for
 * all exports at once.
 */
public sealed interface FakeExports permits LocalExports, RemoteExports {

  /** Lets exports be COMPLETED at once, which is the default. */
  FakeExports completeAtOnce();

  /**
   * Lets exports be IN_PROGRESS for a time, by the clock of the fake.
   *
   * @throws IllegalArgumentException if the time is negative
   */
  FakeExports completeAfter(Duration inProgress);

  /**
   * Lets exports be IN_PROGRESS until DescribeJournalS3Export has said so that many times.
   *
   * @throws IllegalArgumentException if the number is negative
   */
  FakeExports completeAfterDescribes(int inProgress);

  /**
   * Cuts exports into objects of that many blocks; 1,000 unless changed. An object that reaches 16
   * MB is cut before.
   *
   * @throws IllegalArgumentException if the number is less than 1
   */
  FakeExports blocksPerObject(int most);

  /** Keeps exports in memory, where {@link #objects} finds them. The default. */
  FakeExports toMemory();

  /**
   * Writes exports to files, {@code <directory>/<bucket>/<key>}. Files appear whole; a bucket's
   * folder is made when it is needed.
   *
   * @throws IllegalArgumentException if there is no such directory
   */
  FakeExports toDirectory(Path directory);

  /**
   * Writes exports to a real S3, whose buckets have to exist.
   *
   * @throws QldbFakeException if the SDK's client of S3 is not on the class path, or lacks
   *     something
   */
  FakeExports toS3(AwsEndpoint endpoint);

  /**
   * Lets a bucket not exist: an export to it is refused with {@code NoSuchBucket}, and one that is
   * in progress waits, until {@link #restore}. So with every destination.
   */
  FakeExports loseBucket(String bucket);

  /** As {@link #loseBucket}, with {@code AccessDenied}: as if the role may not write to it. */
  FakeExports revokeAccess(String bucket);

  /** As {@link #loseBucket}, with {@code InternalError}: as if S3 itself fails. */
  FakeExports breakBucket(String bucket);

  /** Takes back what was said of a bucket. Exports in progress go on when somebody looks. */
  FakeExports restore(String bucket);

  /**
   * What exports have written to a bucket in memory: the content of each object by its key, in the
   * order of the keys. Over HTTP: {@code GET /_qldb-fake/accounts/<id>/exports/<bucket>} and, for
   * one object, {@code …/<key>}.
   */
  SortedMap<String, byte[]> objects(String bucket);
}

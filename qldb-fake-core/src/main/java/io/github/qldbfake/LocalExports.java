package io.github.qldbfake;

import io.github.qldbfake.internal.account.Account;
import io.github.qldbfake.internal.account.Transition;
import io.github.qldbfake.internal.delivery.BucketTrouble;
import io.github.qldbfake.internal.delivery.DeliveredObject;
import io.github.qldbfake.internal.delivery.Destinations;
import io.github.qldbfake.internal.delivery.DirectoryDestination;
import io.github.qldbfake.internal.delivery.ObjectDestination;
import java.nio.file.Path;
import java.time.Duration;
import java.util.SortedMap;
import java.util.TreeMap;

/** The exports of an account in this JVM. */
final class LocalExports implements FakeExports {

  private final Account account;

  LocalExports(Account account) {
    this.account = account;
  }

  @Override
  public FakeExports completeAtOnce() {
    account.exporting().completion(Transition.AT_ONCE);
    return this;
  }

  @Override
  public FakeExports completeAfter(Duration inProgress) {
    account.exporting().completion(new Transition.AfterTime(inProgress));
    return this;
  }

  @Override
  public FakeExports completeAfterDescribes(int inProgress) {
    account.exporting().completion(new Transition.AfterDescribes(inProgress));
    return this;
  }

  @Override
  public FakeExports blocksPerObject(int most) {
    account.exporting().cuts(account.exporting().cuts().withBlocks(most));
    return this;
  }

  @Override
  public FakeExports toMemory() {
    account.changeDestinations(Destinations::withObjectsInMemory);
    return this;
  }

  @Override
  public FakeExports toDirectory(Path directory) {
    deliverTo(new DirectoryDestination(directory));
    return this;
  }

  @Override
  public FakeExports toS3(AwsEndpoint endpoint) {
    deliverTo(S3.destination(endpoint));
    return this;
  }

  @Override
  public FakeExports loseBucket(String bucket) {
    return fail(bucket, BucketTrouble.MISSING);
  }

  @Override
  public FakeExports revokeAccess(String bucket) {
    return fail(bucket, BucketTrouble.ACCESS_DENIED);
  }

  @Override
  public FakeExports breakBucket(String bucket) {
    return fail(bucket, BucketTrouble.BROKEN);
  }

  @Override
  public FakeExports restore(String bucket) {
    account.exporting().bucketFaults().restore(bucket);
    return this;
  }

  private void deliverTo(ObjectDestination destination) {
    account.changeDestinations(destinations -> destinations.withObjects(destination));
  }

  private FakeExports fail(String bucket, BucketTrouble trouble) {
    account.exporting().bucketFaults().fail(bucket, trouble);
    return this;
  }

  @Override
  public SortedMap<String, byte[]> objects(String bucket) {
    SortedMap<String, byte[]> contents = new TreeMap<>();
    for (DeliveredObject object : account.delivered().objects(bucket)) {
      contents.put(object.key(), object.content().clone());
    }
    return contents;
  }
}

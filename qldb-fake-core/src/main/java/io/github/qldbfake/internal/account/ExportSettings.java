package io.github.qldbfake.internal.account;

import io.github.qldbfake.internal.delivery.BucketFaults;
import io.github.qldbfake.internal.delivery.ObjectCuts;

/** How the exports of an account go. A change holds for those that begin later. Thread-safe. */
public final class ExportSettings {

  private final BucketFaults bucketFaults = new BucketFaults();
  private volatile Transition completion = Transition.AT_ONCE;
  private volatile ObjectCuts cuts = ObjectCuts.DEFAULT;

  ExportSettings() {}

  /** Takes over the settings of another account, as they are now. */
  void copy(ExportSettings other) {
    completion = other.completion;
    cuts = other.cuts;
    bucketFaults.copy(other.bucketFaults);
  }

  /** How they pass from IN_PROGRESS to COMPLETED. */
  public Transition completion() {
    return completion;
  }

  /** Sets how they pass from IN_PROGRESS to COMPLETED. */
  public void completion(Transition transition) {
    completion = transition;
  }

  /** Where they are cut into objects. */
  public ObjectCuts cuts() {
    return cuts;
  }

  /** Sets where they are cut into objects. */
  public void cuts(ObjectCuts where) {
    cuts = where;
  }

  /** The buckets that fail, for all exports at once. */
  public BucketFaults bucketFaults() {
    return bucketFaults;
  }
}

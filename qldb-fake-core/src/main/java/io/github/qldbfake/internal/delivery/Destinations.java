package io.github.qldbfake.internal.delivery;

import java.util.Optional;

/**
 * Where exports and streams deliver.
 *
 * @param objects empty to keep objects in the memory of the account
 * @param records empty to keep records in the memory of the account
 */
public record Destinations(
    Optional<ObjectDestination> objects, Optional<RecordDestination> records) {

  /** Everything stays in the memory of the account. */
  public static final Destinations MEMORY = new Destinations(Optional.empty(), Optional.empty());

  /** As before, with another destination of exports. */
  public Destinations withObjects(ObjectDestination destination) {
    return new Destinations(Optional.of(destination), records);
  }

  /** As before, with exports in the memory of the account. */
  public Destinations withObjectsInMemory() {
    return new Destinations(Optional.empty(), records);
  }

  /** As before, with another destination of streams. */
  public Destinations withRecords(RecordDestination destination) {
    return new Destinations(objects, Optional.of(destination));
  }
}

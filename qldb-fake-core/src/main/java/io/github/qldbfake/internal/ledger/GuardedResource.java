package io.github.qldbfake.internal.ledger;

import io.github.qldbfake.internal.ion.UniqueId;

/**
 * A part of a ledger that permissions are about.
 *
 * @param path what follows the ARN of the ledger and a slash in the ARN of the part
 */
public record GuardedResource(String path) {

  /** A table that does not exist yet, so that it has no id. */
  public static final GuardedResource NEW_TABLE = new GuardedResource("table/*");

  /** The list of tables, {@code information_schema.user_tables}. */
  public static final GuardedResource CATALOGUE =
      new GuardedResource("information_schema/user_tables");

  /** The table of that id. */
  public static GuardedResource table(UniqueId id) {
    return new GuardedResource("table/" + id);
  }
}

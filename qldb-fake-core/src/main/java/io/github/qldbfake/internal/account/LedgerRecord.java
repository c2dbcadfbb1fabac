package io.github.qldbfake.internal.account;

import io.github.qldbfake.internal.ion.UniqueId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * What is to be known of a ledger beside its journal, immutable.
 *
 * @param settings with the key as an ARN, or as {@link KmsKeys#AWS_OWNED} after one of its customer
 * @param tableTags the tags of those tables whose tags have been changed since their creation
 */
public record LedgerRecord(
    LedgerSettings settings, Instant creationDateTime, Map<UniqueId, TagSet> tableTags) {

  /** Keeps a copy of {@code tableTags}. */
  public LedgerRecord {
    tableTags = Map.copyOf(tableTags);
  }

  LedgerRecord with(LedgerSettings others) {
    return new LedgerRecord(others, creationDateTime, tableTags);
  }

  LedgerRecord withTableTags(UniqueId tableId, TagSet tags) {
    Map<UniqueId, TagSet> all = new HashMap<>(tableTags);
    all.put(tableId, tags);
    return new LedgerRecord(settings, creationDateTime, all);
  }
}

package io.github.qldbfake.internal.fault;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The names of what clients can call, as the API models have them. */
public final class ServiceOperations {

  /** The commands of a session that has been started. */
  static final Set<String> IN_SESSION =
      Set.of(
          "StartTransaction",
          "ExecuteStatement",
          "FetchPage",
          "CommitTransaction",
          "AbortTransaction",
          "EndSession");

  /** The commands that are about statements. */
  static final Set<String> WITH_STATEMENTS =
      Set.of("ExecuteStatement", "FetchPage", "CommitTransaction");

  /** The commands of the Session API. */
  public static final Set<String> OF_SESSIONS = union(IN_SESSION, Set.of("StartSession"));

  /** The operations of the control plane. */
  public static final Set<String> OF_CONTROL_PLANE =
      Set.of(
          "CancelJournalKinesisStream",
          "CreateLedger",
          "DeleteLedger",
          "DescribeJournalKinesisStream",
          "DescribeJournalS3Export",
          "DescribeLedger",
          "ExportJournalToS3",
          "GetBlock",
          "GetDigest",
          "GetRevision",
          "ListJournalKinesisStreamsForLedger",
          "ListJournalS3Exports",
          "ListJournalS3ExportsForLedger",
          "ListLedgers",
          "ListTagsForResource",
          "StreamJournalToKinesis",
          "TagResource",
          "UntagResource",
          "UpdateLedger",
          "UpdateLedgerPermissionsMode");

  static final Set<String> ALL = union(OF_SESSIONS, OF_CONTROL_PLANE);

  private ServiceOperations() {}

  /** Names in their order, for an error text. */
  static String list(Set<String> names) {
    SortedSet<String> sorted = new TreeSet<>(names);
    return String.join(", ", sorted);
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    Set<String> both = new TreeSet<>(some);
    both.addAll(others);
    return Set.copyOf(both);
  }
}

package io.github.qldbfake.internal.server.clients;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Exports and streams as a scenario sees them, whatever client is behind it. What the service
 * refuses is a {@link Refusal}. Each is closed with its client's {@link ControlPlane}.
 */
interface JournalJobs extends AutoCloseable {

  /** Exports everything before {@code end} and gives the id of the export. */
  String export(String ledger, String bucket, Instant end);

  Export describeExport(String ledger, String id);

  /** The ids of all exports of the account. */
  List<String> exports();

  /** The ids of the exports of one ledger. */
  List<String> exports(String ledger);

  /** Streams from the beginning and gives the id of the stream. */
  String stream(String ledger, String name, String kinesisArn, Map<String, String> tags);

  Stream describeStream(String ledger, String id);

  /** The ids of the streams of one ledger. */
  List<String> streams(String ledger);

  String cancel(String ledger, String id);

  @Override
  void close();

  /** What is said of an export. */
  record Export(String status, String bucket, String prefix, String format, Instant end) {}

  /** What is said of a stream. */
  record Stream(String status, String name, String arn, String kinesisArn) {}
}

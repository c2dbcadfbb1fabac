package io.github.qldbfake.internal.server;

import java.util.List;

/** Every control plane operation that is served. */
final class Endpoints {

  private Endpoints() {}

  static List<Endpoint> all(Json json) {
    LedgerJson ledgers = new LedgerJson(json);
    ExportJson exports = new ExportJson(json);
    StreamJson streams = new StreamJson(json);
    return List.of(
        new CreateLedgerEndpoint(ledgers),
        new DescribeLedgerEndpoint(ledgers),
        new ListLedgersEndpoint(ledgers),
        new UpdateLedgerEndpoint(ledgers),
        new DeleteLedgerEndpoint(),
        new GetDigestEndpoint(ledgers),
        new GetBlockEndpoint(ledgers),
        new GetRevisionEndpoint(ledgers),
        new UpdateLedgerPermissionsModeEndpoint(ledgers),
        new TagResourceEndpoint(ledgers),
        new UntagResourceEndpoint(ledgers),
        new ListTagsForResourceEndpoint(ledgers),
        new ExportJournalToS3Endpoint(exports),
        new DescribeJournalS3ExportEndpoint(exports),
        new ListJournalS3ExportsEndpoint(exports),
        new ListJournalS3ExportsForLedgerEndpoint(exports),
        new StreamJournalToKinesisEndpoint(streams),
        new DescribeJournalKinesisStreamEndpoint(streams),
        new CancelJournalKinesisStreamEndpoint(streams),
        new ListJournalKinesisStreamsForLedgerEndpoint(streams));
  }
}

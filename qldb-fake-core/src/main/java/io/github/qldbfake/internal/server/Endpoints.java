package io.github.qldbfake.internal.server;

import java.util.List;

/** Every control plane operation that is served. */
final class Endpoints {

  private Endpoints() {}

  static List<Endpoint> all(Json json) {
    LedgerJson ledgers = new LedgerJson(json);
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
        new ListTagsForResourceEndpoint(ledgers));
  }
}

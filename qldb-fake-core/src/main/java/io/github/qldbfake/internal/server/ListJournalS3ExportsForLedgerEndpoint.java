package io.github.qldbfake.internal.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qldbfake.internal.control.Caller;
import io.github.qldbfake.internal.control.ListJournalS3ExportsForLedger;
import java.util.Optional;

/** ListJournalS3ExportsForLedger. */
final class ListJournalS3ExportsForLedgerEndpoint implements Endpoint {

  private final ListJournalS3ExportsForLedger operation = new ListJournalS3ExportsForLedger();
  private final ExportJson exports;

  ListJournalS3ExportsForLedgerEndpoint(ExportJson exports) {
    this.exports = exports;
  }

  @Override
  public String operation() {
    return "ListJournalS3ExportsForLedger";
  }

  @Override
  public Optional<ObjectNode> run(Caller caller, ObjectNode input) {
    ListJournalS3ExportsForLedger.Output output =
        operation.run(
            caller,
            new ListJournalS3ExportsForLedger.Input(LedgerJson.name(input), PageJson.read(input)));
    return Optional.of(exports.list(output.exports()));
  }
}

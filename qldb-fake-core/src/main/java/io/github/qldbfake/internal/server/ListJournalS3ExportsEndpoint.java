package io.github.qldbfake.internal.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qldbfake.internal.control.Caller;
import io.github.qldbfake.internal.control.ListJournalS3Exports;
import java.util.Optional;

/** ListJournalS3Exports. */
final class ListJournalS3ExportsEndpoint implements Endpoint {

  private final ListJournalS3Exports operation = new ListJournalS3Exports();
  private final ExportJson exports;

  ListJournalS3ExportsEndpoint(ExportJson exports) {
    this.exports = exports;
  }

  @Override
  public String operation() {
    return "ListJournalS3Exports";
  }

  @Override
  public Optional<ObjectNode> run(Caller caller, ObjectNode input) {
    ListJournalS3Exports.Output output =
        operation.run(caller, new ListJournalS3Exports.Input(PageJson.read(input)));
    return Optional.of(exports.list(output.exports()));
  }
}

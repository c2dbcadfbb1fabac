package io.github.qldbfake.internal.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qldbfake.internal.control.Caller;
import io.github.qldbfake.internal.control.ExportJournalToS3;
import java.util.Optional;

/** ExportJournalToS3. */
final class ExportJournalToS3Endpoint implements Endpoint {

  private final ExportJournalToS3 operation = new ExportJournalToS3();
  private final ExportJson exports;

  ExportJournalToS3Endpoint(ExportJson exports) {
    this.exports = exports;
  }

  @Override
  public String operation() {
    return "ExportJournalToS3";
  }

  @Override
  public Optional<ObjectNode> run(Caller caller, ObjectNode input) {
    ExportJournalToS3.Output output =
        operation.run(
            caller, new ExportJournalToS3.Input(LedgerJson.name(input), ExportJson.order(input)));
    return Optional.of(exports.exportId(output.exportId()));
  }
}

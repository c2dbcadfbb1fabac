package io.github.qldbfake.internal.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qldbfake.internal.control.Caller;
import io.github.qldbfake.internal.control.DescribeJournalS3Export;
import java.util.Optional;

/** DescribeJournalS3Export. */
final class DescribeJournalS3ExportEndpoint implements Endpoint {

  private final DescribeJournalS3Export operation = new DescribeJournalS3Export();
  private final ExportJson exports;

  DescribeJournalS3ExportEndpoint(ExportJson exports) {
    this.exports = exports;
  }

  @Override
  public String operation() {
    return "DescribeJournalS3Export";
  }

  @Override
  public Optional<ObjectNode> run(Caller caller, ObjectNode input) {
    DescribeJournalS3Export.Output output =
        operation.run(
            caller,
            new DescribeJournalS3Export.Input(
                LedgerJson.name(input), input.path("ExportId").asText()));
    return Optional.of(exports.described(output.export()));
  }
}

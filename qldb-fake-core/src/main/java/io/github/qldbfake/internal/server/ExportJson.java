package io.github.qldbfake.internal.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qldbfake.internal.control.ExportDescription;
import io.github.qldbfake.internal.control.ResultPage;
import io.github.qldbfake.internal.delivery.ExportOrder;
import io.github.qldbfake.internal.delivery.ExportTarget;
import io.github.qldbfake.internal.delivery.ObjectEncryption;
import io.github.qldbfake.internal.delivery.OutputFormat;

/** The members that the export operations have in common. */
final class ExportJson {

  private final Json json;

  ExportJson(Json json) {
    this.json = json;
  }

  /** What a request asks for. */
  static ExportOrder order(ObjectNode input) {
    return new ExportOrder(
        TimeJson.read(input, "InclusiveStartTime").orElseThrow(),
        TimeJson.read(input, "ExclusiveEndTime").orElseThrow(),
        target((ObjectNode) input.get("S3ExportConfiguration")),
        input.path("RoleArn").asText(),
        LedgerJson.text(input, "OutputFormat").map(OutputFormat::valueOf));
  }

  private static ExportTarget target(ObjectNode configuration) {
    ObjectNode encryption = (ObjectNode) configuration.get("EncryptionConfiguration");
    return new ExportTarget(
        configuration.path("Bucket").asText(),
        configuration.path("Prefix").asText(),
        ObjectEncryption.valueOf(encryption.path("ObjectEncryptionType").asText()),
        LedgerJson.text(encryption, "KmsKeyArn"));
  }

  ObjectNode exportId(String exportId) {
    return json.object().put("ExportId", exportId);
  }

  /** A whole description under its name. */
  ObjectNode described(ExportDescription export) {
    return json.object().set("ExportDescription", description(export));
  }

  ObjectNode list(ResultPage<ExportDescription> page) {
    return PageJson.write(json.object(), "JournalS3Exports", page, this::description);
  }

  private ObjectNode description(ExportDescription export) {
    ExportOrder order = export.order();
    ObjectNode body = json.object();
    body.put("LedgerName", export.ledgerName());
    body.put("ExportId", export.exportId());
    body.put("ExportCreationTime", Json.epochSeconds(export.exportCreationTime()));
    body.put("Status", export.status().name());
    body.put("InclusiveStartTime", Json.epochSeconds(order.inclusiveStartTime()));
    body.put("ExclusiveEndTime", Json.epochSeconds(order.exclusiveEndTime()));
    body.set("S3ExportConfiguration", target(order.target()));
    body.put("RoleArn", order.roleArn());
    body.put("OutputFormat", order.format().name());
    return body;
  }

  private JsonNode target(ExportTarget target) {
    ObjectNode configuration = json.object();
    configuration.put("Bucket", target.bucket());
    configuration.put("Prefix", target.prefix());
    ObjectNode encryption = configuration.putObject("EncryptionConfiguration");
    encryption.put("ObjectEncryptionType", target.encryption().name());
    target.kmsKeyArn().ifPresent(arn -> encryption.put("KmsKeyArn", arn));
    return configuration;
  }
}

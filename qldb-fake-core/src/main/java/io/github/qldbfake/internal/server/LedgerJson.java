package io.github.qldbfake.internal.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qldbfake.internal.account.Encryption;
import io.github.qldbfake.internal.control.LedgerDescription;
import java.util.Optional;

/** The members that the ledger operations have in common. */
final class LedgerJson {

  private final Json json;

  LedgerJson(Json json) {
    this.json = json;
  }

  /** What every description of a ledger has. */
  ObjectNode summary(LedgerDescription ledger) {
    ObjectNode body = json.object();
    body.put("Name", ledger.name());
    body.put("State", ledger.state().name());
    body.put("CreationDateTime", Json.epochSeconds(ledger.creationDateTime()));
    return body;
  }

  /** What CreateLedger answers: the key of the customer, if there is one. */
  ObjectNode created(LedgerDescription ledger) {
    ObjectNode body = withoutKey(ledger);
    body.put("PermissionsMode", ledger.permissionsMode().name());
    ledger.encryption().ifPresent(key -> body.put("KmsKeyArn", key.kmsKeyArn()));
    return body;
  }

  /** A description without the permissions mode, as UpdateLedger gives it. */
  ObjectNode description(LedgerDescription ledger) {
    ObjectNode body = withoutKey(ledger);
    ledger.encryption().ifPresent(key -> putKey(body, key));
    return body;
  }

  /** A whole description. */
  ObjectNode wholeDescription(LedgerDescription ledger) {
    ObjectNode body = description(ledger);
    body.put("PermissionsMode", ledger.permissionsMode().name());
    return body;
  }

  private ObjectNode withoutKey(LedgerDescription ledger) {
    ObjectNode body = summary(ledger);
    body.put("Arn", ledger.arn());
    body.put("DeletionProtection", ledger.deletionProtection());
    return body;
  }

  private static void putKey(ObjectNode body, Encryption key) {
    ObjectNode description = body.putObject("EncryptionDescription");
    description.put("KmsKeyArn", key.kmsKeyArn());
    description.put("EncryptionStatus", key.status().name());
    key.inaccessibleSince()
        .ifPresent(time -> description.put("InaccessibleKmsKeyDateTime", Json.epochSeconds(time)));
  }

  /** {@code {IonText: text}}. */
  ObjectNode ionText(String text) {
    return json.object().put("IonText", text);
  }

  ObjectNode object() {
    return json.object();
  }

  static String arn(ObjectNode input) {
    return input.path("ResourceArn").asText();
  }

  static String name(ObjectNode input) {
    return input.path("Name").asText();
  }

  static String ionText(JsonNode holder) {
    return holder.path("IonText").asText();
  }

  static Optional<String> text(ObjectNode input, String member) {
    return present(input, member).map(JsonNode::asText);
  }

  static Optional<Boolean> bool(ObjectNode input, String member) {
    return present(input, member).map(JsonNode::asBoolean);
  }

  /** The member, unless it is absent or null, which is the same. */
  static Optional<JsonNode> present(ObjectNode input, String member) {
    return Optional.ofNullable(input.get(member)).filter(node -> !node.isNull());
  }
}

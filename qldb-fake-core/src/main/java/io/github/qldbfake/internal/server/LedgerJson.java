package io.github.qldbfake.internal.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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

  /** A description without the permissions mode, as UpdateLedger gives it. */
  ObjectNode description(LedgerDescription ledger) {
    ObjectNode body = summary(ledger);
    body.put("Arn", ledger.arn());
    body.put("DeletionProtection", ledger.deletionProtection());
    return body;
  }

  /** A whole description. */
  ObjectNode wholeDescription(LedgerDescription ledger) {
    ObjectNode body = description(ledger);
    body.put("PermissionsMode", ledger.permissionsMode().name());
    return body;
  }

  /** {@code {IonText: text}}. */
  ObjectNode ionText(String text) {
    return json.object().put("IonText", text);
  }

  ObjectNode object() {
    return json.object();
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

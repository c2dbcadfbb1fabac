package io.github.qldbfake.internal.server.admin;

import io.github.qldbfake.internal.admin.AdministeredLedger;
import io.github.qldbfake.internal.delivery.DeliveredObject;
import io.github.qldbfake.internal.delivery.MemoryDestination;
import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.journal.BlockWriter;
import io.github.qldbfake.internal.journal.Revision;
import io.github.qldbfake.internal.journal.RevisionMetadata;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a ledger holds. Looking leaves no block in its journal. */
final class ContentEndpoints {

  private ContentEndpoints() {}

  static List<AdminEndpoint> all() {
    return List.of(
        AdminEndpoint.get(
            "ledger/tables",
            List.of("ledger"),
            call -> Map.of("tables", call.ledger().contents().tables())),
        AdminEndpoint.get(
            "ledger/documents", List.of("ledger", "table"), ContentEndpoints::documents),
        AdminEndpoint.get(
            "ledger/revisions", List.of("ledger", "table"), ContentEndpoints::revisions),
        AdminEndpoint.get("ledger/digest", List.of("ledger"), ContentEndpoints::digest),
        AdminEndpoint.get("ledger/blocks", List.of("ledger"), ContentEndpoints::blocks),
        AdminEndpoint.get("ledger/export", List.of("ledger"), ContentEndpoints::export));
  }

  private static Map<String, ?> documents(AdminCall call) {
    return Map.of(
        "documents",
        call.ledger().contents().documents(call.arguments().text("table")).stream()
            .map(IonBytes::toText)
            .toList());
  }

  private static Map<String, ?> revisions(AdminCall call) {
    BlockWriter writer = new BlockWriter();
    return Map.of(
        "revisions",
        call.ledger().contents().revisions(call.arguments().text("table")).stream()
            .map(revision -> view(revision, writer))
            .toList());
  }

  private static Map<String, ?> view(Revision revision, BlockWriter writer) {
    RevisionMetadata metadata = revision.metadata();
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("documentId", metadata.id().toString());
    view.put("version", metadata.version());
    view.put("txTime", metadata.txTime().toString());
    view.put("transactionId", metadata.txId().toString());
    revision.data().ifPresent(data -> view.put("data", data.toText()));
    view.put("ionText", IonBytes.of(writer.revision(revision)).toText());
    return view;
  }

  private static Map<String, ?> digest(AdminCall call) {
    AdministeredLedger ledger = call.ledger();
    return Map.of("digest", base64(ledger.digest()), "sequenceNo", ledger.tip());
  }

  private static Map<String, ?> blocks(AdminCall call) {
    return Map.of("blocks", call.ledger().blocks().map(IonBytes::toText).toList());
  }

  private static Map<String, ?> export(AdminCall call) {
    AdministeredLedger ledger = call.ledger();
    MemoryDestination files = new MemoryDestination();
    ledger.export(files);
    return Map.of(
        "files", files.objects(ledger.name()).stream().map(ContentEndpoints::view).toList());
  }

  private static Map<String, ?> view(DeliveredObject file) {
    return Map.of("key", file.key(), "content", base64(file.content()));
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}

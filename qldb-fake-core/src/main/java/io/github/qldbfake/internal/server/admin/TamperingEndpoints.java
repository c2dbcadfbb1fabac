package io.github.qldbfake.internal.server.admin;

import io.github.qldbfake.internal.admin.JournalTampering;
import java.util.List;

/** Lets a ledger show other things than it holds. */
final class TamperingEndpoints {

  private static final List<String> OF_REVISION = List.of("ledger", "documentId", "version");

  private TamperingEndpoints() {}

  static List<AdminEndpoint> all() {
    return List.of(
        AdminEndpoint.post(
            "ledger/tamper/data",
            List.of("ledger", "documentId", "version", "data"),
            TamperingEndpoints::data),
        AdminEndpoint.post("ledger/tamper/hash", OF_REVISION, TamperingEndpoints::hash),
        AdminEndpoint.post(
            "ledger/tamper/block-hash",
            List.of("ledger", "sequenceNo"),
            call -> journal(call).blockHash(call.arguments().number("sequenceNo"))),
        AdminEndpoint.post(
            "ledger/tamper/statement",
            List.of("ledger", "sequenceNo", "position", "statement"),
            TamperingEndpoints::statement),
        AdminEndpoint.post(
            "ledger/tamper/proofs", List.of("ledger"), call -> journal(call).proofs()),
        AdminEndpoint.post("ledger/tamper/undo", List.of("ledger"), call -> journal(call).undo()));
  }

  private static JournalTampering journal(AdminCall call) {
    return call.ledger().tampering();
  }

  private static void data(AdminCall call) {
    Arguments arguments = call.arguments();
    journal(call)
        .data(arguments.text("documentId"), arguments.number("version"), arguments.text("data"));
  }

  private static void hash(AdminCall call) {
    journal(call).hash(call.arguments().text("documentId"), call.arguments().number("version"));
  }

  private static void statement(AdminCall call) {
    Arguments arguments = call.arguments();
    journal(call)
        .statement(
            arguments.number("sequenceNo"),
            arguments.smallNumber("position"),
            arguments.text("statement"));
  }
}

package io.github.qldbfake.internal.server.admin;

import io.github.qldbfake.internal.account.LedgerSettings;
import io.github.qldbfake.internal.account.PermissionsMode;
import io.github.qldbfake.internal.account.TagSet;
import io.github.qldbfake.internal.admin.AdministeredLedger;
import io.github.qldbfake.internal.ion.IonBytes;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ledgers of an account: making, changing and going back. */
final class LedgerEndpoints {

  private LedgerEndpoints() {}

  static List<AdminEndpoint> all() {
    return List.of(
        AdminEndpoint.get("ledgers", List.of(), LedgerEndpoints::list),
        AdminEndpoint.postForAnswer(
            "ledgers",
            List.of("name", "permissionsMode", "deletionProtection", "tags"),
            LedgerEndpoints::create),
        AdminEndpoint.get("ledger", List.of("ledger"), call -> view(call.ledger())),
        AdminEndpoint.postForAnswer(
            "ledger/execute",
            List.of("ledger", "statement", "parameters"),
            LedgerEndpoints::execute),
        AdminEndpoint.postForAnswer(
            "ledger/fork",
            List.of("ledger", "name"),
            call -> view(call.ledger().fork(call.arguments().text("name")))),
        AdminEndpoint.post(
            "ledger/mark",
            List.of("ledger", "point"),
            call -> call.ledger().mark(call.arguments().text("point"))),
        AdminEndpoint.post(
            "ledger/restore",
            List.of("ledger", "point"),
            call -> call.ledger().restore(call.arguments().text("point"))));
  }

  private static Map<String, ?> list(AdminCall call) {
    return Map.of("ledgers", AdministeredLedger.names(call.account()));
  }

  private static Map<String, ?> create(AdminCall call) {
    Arguments arguments = call.arguments();
    LedgerSettings settings =
        new LedgerSettings(
            arguments.text("name"),
            arguments.optionalText("permissionsMode").isPresent()
                ? arguments.oneOf("permissionsMode", PermissionsMode.class)
                : PermissionsMode.ALLOW_ALL,
            arguments.flag("deletionProtection", false),
            TagSet.of(arguments.textsByName("tags")),
            Optional.empty());
    return view(AdministeredLedger.create(call.sessions(), call.account(), settings));
  }

  private static Map<String, ?> view(AdministeredLedger ledger) {
    return Map.of("name", ledger.name(), "arn", ledger.arn());
  }

  private static Map<String, ?> execute(AdminCall call) {
    Arguments arguments = call.arguments();
    return Map.of(
        "rows",
        call.ledger().execute(arguments.text("statement"), arguments.texts("parameters")).stream()
            .map(IonBytes::toText)
            .toList());
  }
}

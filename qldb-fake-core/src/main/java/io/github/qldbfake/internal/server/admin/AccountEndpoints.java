package io.github.qldbfake.internal.server.admin;

import io.github.qldbfake.internal.account.Account;
import io.github.qldbfake.internal.account.RecentStatement;
import io.github.qldbfake.internal.admin.AdministeredLedger;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** An account as a whole. */
final class AccountEndpoints {

  private AccountEndpoints() {}

  static List<AdminEndpoint> all() {
    return List.of(
        AdminEndpoint.get("", List.of(), call -> view(call.account())),
        AdminEndpoint.delete("", call -> call.accounts().release(call.account().id())),
        AdminEndpoint.postForAnswer("fork", List.of("idSeed"), AccountEndpoints::fork),
        AdminEndpoint.get("statements", List.of(), AccountEndpoints::statements));
  }

  static Map<String, ?> view(Account account) {
    return Map.of(
        "id",
        account.id(),
        "idSeed",
        account.idSeed(),
        "region",
        AdministeredLedger.REGION,
        "ledgers",
        AdministeredLedger.names(account));
  }

  private static Map<String, ?> fork(AdminCall call) {
    OptionalLong idSeed = call.arguments().optionalNumber("idSeed");
    return view(
        idSeed.isPresent()
            ? call.accounts().fork(call.account(), idSeed.getAsLong())
            : call.accounts().fork(call.account()));
  }

  private static Map<String, ?> statements(AdminCall call) {
    return Map.of(
        "statements",
        call.account().recentStatements().all().stream().map(AccountEndpoints::view).toList());
  }

  private static Map<String, ?> view(RecentStatement ran) {
    return Map.of(
        "ledger",
        ran.ledger(),
        "transactionId",
        ran.transactionId().toString(),
        "statement",
        ran.statement());
  }
}

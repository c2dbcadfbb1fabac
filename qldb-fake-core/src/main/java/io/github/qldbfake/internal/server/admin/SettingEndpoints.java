package io.github.qldbfake.internal.server.admin;

import io.github.qldbfake.internal.account.Account;
import io.github.qldbfake.internal.account.LifeCycle;
import io.github.qldbfake.internal.account.Policies;
import io.github.qldbfake.internal.account.PolicyDocument;
import io.github.qldbfake.internal.account.PolicyStatement;
import io.github.qldbfake.internal.account.PolicyStatement.Effect;
import io.github.qldbfake.internal.account.Transition;
import io.github.qldbfake.internal.ledger.Limit;
import io.github.qldbfake.internal.ledger.Limits;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Limits, life cycle, keys and policies of an account. */
final class SettingEndpoints {

  private SettingEndpoints() {}

  static List<AdminEndpoint> all() {
    return List.of(
        AdminEndpoint.get("limits", List.of(), SettingEndpoints::limits),
        AdminEndpoint.post("limits", List.of("limit", "most"), SettingEndpoints::limit),
        AdminEndpoint.delete(
            "limits", call -> call.account().changeLimits(limits -> Limits.ofService())),
        AdminEndpoint.post(
            "life-cycle", List.of("creating", "deleting"), SettingEndpoints::lifeCycle),
        AdminEndpoint.post("kms-keys", List.of("arn", "enabled"), SettingEndpoints::kmsKey),
        AdminEndpoint.post("access-keys", List.of("keyId", "secret"), SettingEndpoints::accessKey),
        AdminEndpoint.delete("access-keys", call -> call.account().accessKeys().clear()),
        AdminEndpoint.post(
            "policies",
            List.of("effect", "action", "resource", "document"),
            SettingEndpoints::policy),
        AdminEndpoint.delete(
            "policies", call -> call.account().changePolicies(policies -> Policies.NONE)));
  }

  private static Map<String, ?> limits(AdminCall call) {
    Limits present = call.account().limits();
    Map<String, Object> all = new LinkedHashMap<>();
    Arrays.stream(Limit.values())
        .forEach(
            limit ->
                all.put(limit.name(), present.isOff(limit) ? "off" : (Object) present.of(limit)));
    return all;
  }

  private static void limit(AdminCall call) {
    Limit limit = call.arguments().oneOf("limit", Limit.class);
    OptionalLong most = call.arguments().optionalNumber("most");
    call.account()
        .changeLimits(
            limits ->
                most.isPresent() ? limits.with(limit, most.getAsLong()) : limits.without(limit));
  }

  private static void lifeCycle(AdminCall call) {
    Transition creating = TransitionForm.read(call.arguments(), "creating");
    Transition deleting = TransitionForm.read(call.arguments(), "deleting");
    call.account().lifeCycle(LifeCycle.of(creating, deleting));
  }

  private static void kmsKey(AdminCall call) {
    String arn = call.arguments().text("arn");
    if (call.arguments().flag("enabled", true)) {
      call.account().kmsKeys().enable(arn);
    } else {
      call.account().kmsKeys().disable(arn);
    }
  }

  private static void accessKey(AdminCall call) {
    Arguments arguments = call.arguments();
    call.accounts().requireKey(arguments.text("keyId"), arguments.text("secret"), call.account());
  }

  private static void policy(AdminCall call) {
    Arguments arguments = call.arguments();
    Account account = call.account();
    Optional<String> document = arguments.optionalText("document");
    if (document.isPresent() && arguments.given().size() > 1) {
      throw new IllegalArgumentException(
          "the argument \"document\" holds whole statements; leave the others out");
    }
    List<PolicyStatement> statements =
        document
            .map(PolicyDocument::read)
            .orElseGet(
                () ->
                    List.of(
                        PolicyStatement.of(
                            arguments.oneOf("effect", Effect.class),
                            arguments.text("action"),
                            arguments.text("resource"))));
    account.changePolicies(policies -> policies.plus(statements));
  }
}

package io.github.qldbfake.internal.server.admin;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One endpoint.
 *
 * @param method GET for looking, POST for doing, DELETE for taking away
 * @param path what stands behind the account; empty for the account itself
 * @param arguments the names it takes: of GET and DELETE in the query, of POST in the body
 * @param work gives the members of the answer
 */
record AdminEndpoint(
    String method, String path, List<String> arguments, Function<AdminCall, Map<String, ?>> work) {

  static AdminEndpoint get(
      String path, List<String> arguments, Function<AdminCall, Map<String, ?>> work) {
    return new AdminEndpoint("GET", path, arguments, work);
  }

  static AdminEndpoint post(String path, List<String> arguments, Consumer<AdminCall> work) {
    return new AdminEndpoint("POST", path, arguments, silent(work));
  }

  static AdminEndpoint postForAnswer(
      String path, List<String> arguments, Function<AdminCall, Map<String, ?>> work) {
    return new AdminEndpoint("POST", path, arguments, work);
  }

  static AdminEndpoint delete(String path, Consumer<AdminCall> work) {
    return new AdminEndpoint("DELETE", path, List.of(), silent(work));
  }

  /** Does it. */
  Map<String, ?> answer(AdminCall call) {
    call.arguments().checkNames(arguments);
    return work.apply(call);
  }

  private static Function<AdminCall, Map<String, ?>> silent(Consumer<AdminCall> work) {
    return call -> {
      work.accept(call);
      return Map.of();
    };
  }
}

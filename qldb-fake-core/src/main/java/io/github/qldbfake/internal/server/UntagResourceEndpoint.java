package io.github.qldbfake.internal.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qldbfake.internal.control.Caller;
import io.github.qldbfake.internal.control.UntagResource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** UntagResource. */
final class UntagResourceEndpoint implements Endpoint {

  private final UntagResource operation = new UntagResource();
  private final LedgerJson json;

  UntagResourceEndpoint(LedgerJson json) {
    this.json = json;
  }

  @Override
  public String operation() {
    return "UntagResource";
  }

  @Override
  public Optional<ObjectNode> run(Caller caller, ObjectNode input) {
    List<String> keys = new ArrayList<>();
    input.path("TagKeys").forEach(key -> keys.add(key.asText()));
    UntagResource.Output unused =
        operation.run(caller, new UntagResource.Input(LedgerJson.arn(input), keys));
    return Optional.of(json.object());
  }
}

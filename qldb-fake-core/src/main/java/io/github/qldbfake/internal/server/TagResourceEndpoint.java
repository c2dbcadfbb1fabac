package io.github.qldbfake.internal.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qldbfake.internal.control.Caller;
import io.github.qldbfake.internal.control.TagResource;
import java.util.Optional;

/** TagResource. */
final class TagResourceEndpoint implements Endpoint {

  private final TagResource operation = new TagResource();
  private final LedgerJson json;

  TagResourceEndpoint(LedgerJson json) {
    this.json = json;
  }

  @Override
  public String operation() {
    return "TagResource";
  }

  @Override
  public Optional<ObjectNode> run(Caller caller, ObjectNode input) {
    TagResource.Output unused =
        operation.run(caller, new TagResource.Input(LedgerJson.arn(input), TagJson.read(input)));
    return Optional.of(json.object());
  }
}

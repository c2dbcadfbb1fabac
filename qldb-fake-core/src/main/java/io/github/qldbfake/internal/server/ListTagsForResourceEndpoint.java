package io.github.qldbfake.internal.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qldbfake.internal.control.Caller;
import io.github.qldbfake.internal.control.ListTagsForResource;
import java.util.Optional;

/** ListTagsForResource. */
final class ListTagsForResourceEndpoint implements Endpoint {

  private final ListTagsForResource operation = new ListTagsForResource();
  private final LedgerJson json;

  ListTagsForResourceEndpoint(LedgerJson json) {
    this.json = json;
  }

  @Override
  public String operation() {
    return "ListTagsForResource";
  }

  @Override
  public Optional<ObjectNode> run(Caller caller, ObjectNode input) {
    ListTagsForResource.Output output =
        operation.run(caller, new ListTagsForResource.Input(LedgerJson.arn(input)));
    ObjectNode body = json.object();
    TagJson.write(output.tags(), body);
    return Optional.of(body);
  }
}

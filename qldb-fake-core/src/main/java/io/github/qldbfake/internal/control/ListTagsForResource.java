package io.github.qldbfake.internal.control;

import java.util.Map;

/** The tags of a resource. */
public final class ListTagsForResource
    implements Operation<ListTagsForResource.Input, ListTagsForResource.Output> {

  /** The request. */
  public record Input(String resourceArn) {}

  /** The answer, by key. */
  public record Output(Map<String, String> tags) {}

  @Override
  public Output run(Caller caller, Input input) {
    return new Output(TaggedResources.find(caller, input.resourceArn()).tags().tags());
  }
}

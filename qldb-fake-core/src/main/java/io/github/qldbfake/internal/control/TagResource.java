package io.github.qldbfake.internal.control;

import java.util.Map;

/** Adds tags to a resource; a key that is there gets its new value, as the service did. */
public final class TagResource implements Operation<TagResource.Input, TagResource.Output> {

  /** The request. */
  public record Input(String resourceArn, Map<String, String> tags) {}

  /** The answer. */
  public record Output() {}

  @Override
  public Output run(Caller caller, Input input) {
    TaggedResources.find(caller, input.resourceArn()).changeTags(tags -> tags.plus(input.tags()));
    return new Output();
  }
}

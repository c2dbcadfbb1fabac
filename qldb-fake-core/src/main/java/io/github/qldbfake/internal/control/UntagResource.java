package io.github.qldbfake.internal.control;

import java.util.List;

/** Takes tags from a resource; keys that it does not have are ignored. */
public final class UntagResource implements Operation<UntagResource.Input, UntagResource.Output> {

  /** The request. */
  public record Input(String resourceArn, List<String> tagKeys) {}

  /** The answer. */
  public record Output() {}

  @Override
  public Output run(Caller caller, Input input) {
    TaggedResources.find(caller, input.resourceArn())
        .changeTags(tags -> tags.minus(input.tagKeys()));
    return new Output();
  }
}

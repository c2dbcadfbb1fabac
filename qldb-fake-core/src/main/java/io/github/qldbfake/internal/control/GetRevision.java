package io.github.qldbfake.internal.control;

import java.util.Optional;

/** A revision, and its proof if a digest tip is given. Addresses and results are Ion text. */
public final class GetRevision implements Operation<GetRevision.Input, GetRevision.Output> {

  /** The request. */
  public record Input(String name, String blockAddress, String documentId, Optional<String> digestTipAddress) {}

  /** The answer. */
  public record Output(String revision, Optional<String> proof) {}

  @Override
  public Output run(Caller caller, Input input) {
    throw new UnsupportedOperationException();
  }
}

package io.github.qldbfake.internal.control;

import java.util.Optional;

/** A block, and its proof if a digest tip is given. Addresses and results are Ion text. */
public final class GetBlock implements Operation<GetBlock.Input, GetBlock.Output> {

  /** The request. */
  public record Input(String name, String blockAddress, Optional<String> digestTipAddress) {}

  /** The answer. */
  public record Output(String block, Optional<String> proof) {}

  @Override
  public Output run(Caller caller, Input input) {
    throw new UnsupportedOperationException();
  }
}

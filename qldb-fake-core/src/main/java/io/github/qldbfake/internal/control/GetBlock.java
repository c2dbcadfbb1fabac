package io.github.qldbfake.internal.control;

import io.github.qldbfake.internal.journal.Block;
import io.github.qldbfake.internal.ledger.LedgerState;
import java.util.Optional;

/** A block, and its proof if a digest tip is given. Addresses and results are Ion text. */
public final class GetBlock implements Operation<GetBlock.Input, GetBlock.Output> {

  private final IonTexts texts = new IonTexts();

  /** The request. */
  public record Input(String name, String blockAddress, Optional<String> digestTipAddress) {}

  /** The answer. */
  public record Output(String block, Optional<String> proof) {}

  @Override
  public Output run(Caller caller, Input input) {
    LedgerState state = caller.ledgers().get(input.name()).ledger().state();
    ProofTarget target = ProofTarget.resolve(state, input.blockAddress(), input.digestTipAddress());
    Block block = target.block();
    return new Output(
        texts.of(block),
        target
            .tip()
            .map(tip -> texts.of(state.proofOfBlock(block.blockAddress().sequenceNo(), tip))));
  }
}

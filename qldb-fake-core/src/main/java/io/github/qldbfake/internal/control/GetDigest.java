package io.github.qldbfake.internal.control;

import io.github.qldbfake.internal.journal.BlockAddress;
import io.github.qldbfake.internal.journal.Hash;
import io.github.qldbfake.internal.ledger.LedgerState;

/** The digest over the whole journal of a ledger. */
public final class GetDigest implements Operation<GetDigest.Input, GetDigest.Output> {

  private final IonTexts texts = new IonTexts();

  /** The request. */
  public record Input(String name) {}

  /** The answer: the digest, and the Ion text of the last block's address. */
  public record Output(Hash digest, String digestTipAddress) {}

  @Override
  public Output run(Caller caller, Input input) {
    LedgerState state = caller.ledgers().get(input.name()).ledger().state();
    long tip = state.tip();
    return new Output(state.digest(tip), texts.of(new BlockAddress(state.strandId(), tip)));
  }
}

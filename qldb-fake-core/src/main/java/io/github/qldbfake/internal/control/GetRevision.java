package io.github.qldbfake.internal.control;

import io.github.qldbfake.internal.account.ControlErrors;
import io.github.qldbfake.internal.journal.Block;
import io.github.qldbfake.internal.journal.Revision;
import io.github.qldbfake.internal.ledger.LedgerState;
import java.util.List;
import java.util.Optional;

/** A revision, and its proof if a digest tip is given. Addresses and results are Ion text. */
public final class GetRevision implements Operation<GetRevision.Input, GetRevision.Output> {

  private final IonTexts texts = new IonTexts();

  /** The request. */
  public record Input(
      String name, String blockAddress, String documentId, Optional<String> digestTipAddress) {}

  /** The answer. */
  public record Output(String revision, Optional<String> proof) {}

  @Override
  public Output run(Caller caller, Input input) {
    LedgerState state = caller.ledgers().get(input.name()).ledger().state();
    ProofTarget target = ProofTarget.resolve(state, input.blockAddress(), input.digestTipAddress());
    Block block = target.block();
    int position = positionOf(input.documentId(), block.revisions());
    return new Output(
        texts.of(block.revisions().get(position)),
        target
            .tip()
            .map(
                tip ->
                    texts.of(
                        state.proofOfRevision(block.blockAddress().sequenceNo(), position, tip))));
  }

  /** System revisions show as a hash without a document id, so none of them is ever found. */
  private static int positionOf(String documentId, List<Revision> revisions) {
    for (int position = 0; position < revisions.size(); position++) {
      Revision revision = revisions.get(position);
      if (!revision.isInternal() && revision.metadata().id().toString().equals(documentId)) {
        return position;
      }
    }
    throw ControlErrors.invalidParameter(
        "DocumentId",
        "The provided Document ID was not found in the block at the specified block address.");
  }
}

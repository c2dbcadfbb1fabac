package io.github.qldbfake.verify;

import io.github.qldbfake.internal.ion.InvalidIonException;
import io.github.qldbfake.internal.ion.IonBytes;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Verifies blocks that follow one another, such as those of an export or of GetBlock, or the block
 * summaries of a stream. It takes one block at a time and keeps none, so there may be any number.
 * It goes on after a block that fails: the next is held against the blockHash that it shows.
 *
 * <p>Not thread-safe; one verifier for each chain.
 */
public final class ChainVerifier {

  private final Chain chain = new Chain(new Findings());

  /** Makes a verifier that has seen no block yet. */
  public ChainVerifier() {}

  /**
   * Takes the next block.
   *
   * @param ion one struct in Ion text or binary, with {@code revisions}, or with {@code
   *     revisionSummaries} as in a stream; those cannot be recomputed
   * @throws UnreadableInputException if it is not one Ion value; the chain is as it was
   */
  public ChainVerifier add(byte[] ion) {
    try {
      ShownBlock unused = chain.add(IonBytes.parse(ion).load(), Place.UNKNOWN);
      return this;
    } catch (InvalidIonException e) {
      throw new UnreadableInputException("the block is not Ion: " + e.getMessage(), e);
    }
  }

  /** As the other, for Ion text. */
  public ChainVerifier add(String ionText) {
    return add(ionText.getBytes(StandardCharsets.UTF_8));
  }

  /** What has come of the blocks so far. */
  public Verification result() {
    return chain.result("chain of blocks", List.of());
  }
}

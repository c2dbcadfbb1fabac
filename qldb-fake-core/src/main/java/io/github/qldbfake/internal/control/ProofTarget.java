package io.github.qldbfake.internal.control;

import io.github.qldbfake.internal.account.ServiceException;
import io.github.qldbfake.internal.journal.Block;
import io.github.qldbfake.internal.ledger.LedgerState;
import java.util.Optional;

/**
 * The block that a request asks for, and the tip of the digest that it wants the proof for.
 *
 * @param tip at or after the block
 */
record ProofTarget(Block block, Optional<Long> tip) {

  /**
   * Resolves the addresses of a request. The checks come in the order in which the developer guide
   * lists their errors.
   *
   * @throws ServiceException InvalidParameterException if an address does not fit the ledger
   */
  static ProofTarget resolve(
      LedgerState state, String blockAddress, Optional<String> digestTipAddress) {
    JournalAddress block = JournalAddress.read("BlockAddress", blockAddress);
    Optional<JournalAddress> tip =
        digestTipAddress.map(text -> JournalAddress.read("DigestTipAddress", text));
    tip.ifPresent(address -> checkWithinJournal(address, "digest tip address", state));
    if (!block.strandId().equals(state.strandId())) {
      throw block.refused("The Strand ID of the provided block address is not valid.");
    }
    checkWithinJournal(block, "block address", state);
    tip.ifPresent(address -> checkOrder(block, address));
    return new ProofTarget(
        state.journal().block(block.sequenceNo()), tip.map(JournalAddress::sequenceNo));
  }

  private static void checkWithinJournal(JournalAddress address, String what, LedgerState state) {
    if (address.sequenceNo() > state.tip()) {
      throw address.refused(
          "The sequence number of the provided "
              + what
              + " is beyond the strand's latest committed record.");
    }
  }

  private static void checkOrder(JournalAddress block, JournalAddress tip) {
    if (!block.strandId().equals(tip.strandId())) {
      throw tip.refused(
          "The Strand ID of the provided block address must match the Strand ID of the provided"
              + " digest tip address.");
    }
    if (block.sequenceNo() > tip.sequenceNo()) {
      throw block.refused(
          "The sequence number of the provided block address must not be greater than the sequence"
              + " number of the provided digest tip address.");
    }
  }
}

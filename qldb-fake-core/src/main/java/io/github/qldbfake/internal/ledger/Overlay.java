package io.github.qldbfake.internal.ledger;

import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.journal.Block;
import io.github.qldbfake.internal.journal.Revision;
import java.util.List;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * Revisions and blocks that are shown in place of those in the journal, immutable. The journal
 * itself never changes, so its hashes hold for ever, and a fork has an overlay of its own.
 */
record Overlay(PMap<Long, PMap<UniqueId, Revision>> revisions, PMap<Long, Block> blocks) {

  /** Shows everything as it stands in the journal. */
  static final Overlay NONE = new Overlay(HashTreePMap.empty(), HashTreePMap.empty());

  /** This overlay with one revision more, shown in place of the one at its address. */
  Overlay plus(Revision revision) {
    long sequenceNo = revision.blockAddress().sequenceNo();
    PMap<UniqueId, Revision> ofBlock = revisions.getOrDefault(sequenceNo, HashTreePMap.empty());
    return new Overlay(
        revisions.plus(sequenceNo, ofBlock.plus(revision.metadata().id(), revision)), blocks);
  }

  /**
   * This overlay with one block more, shown in place of the one at its address but for revisions.
   */
  Overlay plus(Block block) {
    return new Overlay(revisions, blocks.plus(block.blockAddress().sequenceNo(), block));
  }

  /** What is shown in place of {@code revision}, if anything is. */
  Optional<Revision> inPlaceOf(Revision revision) {
    return Optional.ofNullable(revisions.get(revision.blockAddress().sequenceNo()))
        .map(ofBlock -> ofBlock.get(revision.metadata().id()));
  }

  /** How a revision is shown. */
  Revision shown(Revision revision) {
    return inPlaceOf(revision).orElse(revision);
  }

  /** How revisions are shown. */
  List<Revision> shown(List<Revision> all) {
    return revisions.isEmpty() ? all : all.stream().map(this::shown).toList();
  }

  /** How a block is shown. */
  Block shown(Block block) {
    long sequenceNo = block.blockAddress().sequenceNo();
    Block instead = blocks.get(sequenceNo);
    if (instead == null && !revisions.containsKey(sequenceNo)) {
      return block;
    }
    return (instead == null ? block : instead).withRevisions(shown(block.revisions()));
  }
}

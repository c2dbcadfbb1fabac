package io.github.qldbfake.internal.delivery;

import java.util.ArrayList;
import java.util.List;

/**
 * Where an export is cut into objects.
 *
 * @param mostBlocks the most blocks of one object
 */
record ObjectCuts(long mostBlocks) {

  /** Everything in one object. */
  static final ObjectCuts NONE = new ObjectCuts(Long.MAX_VALUE);

  /** The pieces of {@code blocks} in their order; none if there are no blocks. */
  List<BlockRange> cut(BlockRange blocks) {
    List<BlockRange> pieces = new ArrayList<>();
    BlockRange rest = blocks;
    while (!rest.isEmpty()) {
      long size = Math.min(mostBlocks, rest.end() - rest.first());
      pieces.add(new BlockRange(rest.first(), rest.first() + size));
      rest = new BlockRange(rest.first() + size, rest.end());
    }
    return pieces;
  }
}

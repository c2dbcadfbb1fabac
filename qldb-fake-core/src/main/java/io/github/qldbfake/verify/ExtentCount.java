package io.github.qldbfake.verify;

import java.util.Optional;
import java.util.OptionalLong;

/** Counts what passes by. */
final class ExtentCount {

  private Optional<String> strandId = Optional.empty();
  private OptionalLong first = OptionalLong.empty();
  private OptionalLong last = OptionalLong.empty();
  private long blocks;
  private long revisions;
  private long redacted;
  private long system;

  boolean isEmpty() {
    return blocks == 0;
  }

  void add(ShownBlock block, OptionalLong number) {
    if (blocks == 0) {
      strandId = block.address().strandId();
      first = number;
    }
    last = number;
    blocks++;
    block.revisions().forEach(this::add);
  }

  void add(ShownRevision revision) {
    switch (revision.state()) {
      case WHOLE -> revisions++;
      case REDACTED -> {
        revisions++;
        redacted++;
      }
      case HASH_ONLY -> system++;
    }
  }

  Extent extent() {
    return new Extent(strandId, first, last, blocks, revisions, redacted, system);
  }
}

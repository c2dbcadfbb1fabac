package io.github.qldbfake.verify;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * How much was verified.
 *
 * @param strandId the strand that the first block shows
 * @param firstBlock the number of the first block
 * @param lastBlock the number of the last block
 * @param blocks how many blocks
 * @param revisions how many revisions of documents
 * @param redacted how many of those were redacted: their data is gone, its hash was taken on trust
 * @param system how many system revisions, which show as a hash alone and cannot be recomputed
 */
public record Extent(
    Optional<String> strandId,
    OptionalLong firstBlock,
    OptionalLong lastBlock,
    long blocks,
    long revisions,
    long redacted,
    long system) {}

package io.github.qldbfake.internal.store;

/**
 * What a journal file holds.
 *
 * @param goodBytes how far the file can be relied upon
 * @param tornBytes the length of what stands behind: a frame that was never written to its end
 */
record RecoveredJournal(BlockSequence blocks, long goodBytes, long tornBytes) {}

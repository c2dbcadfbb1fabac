package io.github.qldbfake.verify;

import com.amazon.ion.IonValue;
import com.amazon.ion.Timestamp;
import io.github.qldbfake.internal.journal.Hash;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Blocks that pass by one after the other, each held against the one before it. */
final class Chain {

  private static final String NO_FORMULA =
      "strandId, blockTimestamp, and transactionId of blocks without revisions: what the real"
          + " service hashes of them is not published";

  private final Findings findings;
  private final FakeEntries fakeEntries;
  private final ExtentCount extent = new ExtentCount();
  private final RunningRoot root = new RunningRoot();
  private Optional<Link> last = Optional.empty();
  private boolean unbroken = true;

  /** What the next block is held against. */
  private record Link(
      Address address, long number, Optional<Hash> blockHash, Optional<Timestamp> timestamp) {}

  Chain(Findings findings) {
    this.findings = findings;
    this.fakeEntries = new FakeEntries(findings);
  }

  /** Takes the next block; {@code place} is where it was read. */
  ShownBlock add(IonValue value, Place place) {
    OptionalLong number = number(value);
    Place inBlock = number.isPresent() ? place.inBlock(number.getAsLong()) : place;
    Report report = findings.at(inBlock);
    ShownBlock block = ShownBlock.read(value, report);
    BlockRules.check(block, report);
    fakeEntries.check(block, inBlock);
    last.ifPresent(before -> checkNeighbours(before, block, report));
    checkBeginning(block, number, report);
    extent.add(block, number);
    block.blockHash().ifPresentOrElse(root::add, () -> unbroken = false);
    last =
        number.isPresent()
            ? Optional.of(
                new Link(block.address(), number.getAsLong(), block.blockHash(), block.timestamp()))
            : Optional.empty();
    return block;
  }

  /** Blocks are missing here for a reason that has been reported. */
  void interrupt() {
    last = Optional.empty();
    unbroken = false;
  }

  /**
   * The number of a block. One that is not the next was altered if the block is linked to the one
   * before all the same; if not, blocks are missing.
   */
  private OptionalLong number(IonValue value) {
    OptionalLong shown = ShownBlock.numberIn(value);
    if (last.isEmpty()) {
      return shown;
    }
    long next = last.get().number() + 1;
    boolean linked =
        shown.isEmpty()
            || last.get().blockHash().isEmpty()
            || last.get().blockHash().equals(ShownBlock.previousHashIn(value));
    return linked ? OptionalLong.of(next) : shown;
  }

  private void checkNeighbours(Link before, ShownBlock block, Report report) {
    before
        .address()
        .strandId()
        .ifPresent(
            expected ->
                block
                    .address()
                    .strandId()
                    .filter(found -> !found.equals(expected))
                    .ifPresent(found -> report.add(Rule.STRAND, expected, found)));
    block
        .address()
        .sequenceNo()
        .ifPresent(shown -> checkNumber(before.number() + 1, shown, report));
    before
        .blockHash()
        .ifPresent(
            expected ->
                block
                    .previousBlockHash()
                    .ifPresent(found -> report.compare(Rule.PREVIOUS_BLOCK_HASH, expected, found)));
    before
        .timestamp()
        .ifPresent(
            earlier ->
                block
                    .timestamp()
                    .filter(time -> time.compareTo(earlier) < 0)
                    .ifPresent(
                        time ->
                            report.add(
                                Rule.TIME,
                                "a blockTimestamp not before " + earlier,
                                time.toString())));
  }

  private void checkNumber(long expected, long shown, Report report) {
    if (shown != expected) {
      unbroken = false;
      report.add(Rule.SEQUENCE, Long.toString(expected), Long.toString(shown));
    }
  }

  private void checkBeginning(ShownBlock block, OptionalLong number, Report report) {
    if (extent.isEmpty() && !number.equals(OptionalLong.of(0))) {
      unbroken = false;
    }
    boolean first = number.equals(OptionalLong.of(0));
    block
        .previousBlockHash()
        .filter(previous -> number.isPresent() && previous.isEmpty() != first)
        .ifPresent(
            previous ->
                report.add(
                    Rule.PREVIOUS_BLOCK_HASH,
                    first ? "no hash before block 0" : "a hash before any block but 0",
                    first ? previous.toString() : "no hash"));
  }

  Extent extent() {
    return extent.extent();
  }

  /** The digest at the last block, if all blocks before it were here. */
  Optional<Hash> digest() {
    return unbroken && !extent.isEmpty() ? Optional.of(root.root()) : Optional.empty();
  }

  /** The result, with more of what is not covered. */
  Verification result(String subject, List<String> alsoUncovered) {
    List<String> uncovered = new ArrayList<>(alsoUncovered);
    if (!fakeEntries.recognized() && !extent.isEmpty()) {
      uncovered.add(NO_FORMULA);
    }
    return new Verification(
        subject,
        extent(),
        findings.kept(),
        findings.all(),
        digest().map(Hash::toString),
        uncovered);
  }
}

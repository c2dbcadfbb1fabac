package io.github.qldbfake.verify;

import com.amazon.ion.IonStruct;
import com.amazon.ion.IonSystem;
import com.amazon.ion.Timestamp;
import io.github.qldbfake.internal.ion.IonValues;
import io.github.qldbfake.internal.journal.Hash;
import io.github.qldbfake.internal.journal.QldbHash;
import java.util.List;
import java.util.Optional;

/**
 * The entries that the blocks of this fake have besides those that AWS published: first the hash of
 * {@code {strandId, sequenceNo, transactionId}}, and after the root over the revisions the hash of
 * {@code {blockTimestamp}}. A journal is taken for one of this fake from the first such entry on;
 * the blocks before it are held to the rule then.
 */
final class FakeEntries {

  private final IonSystem ion = IonValues.system();
  private final Findings findings;
  private final Findings held = new Findings();
  private boolean recognized;

  FakeEntries(Findings findings) {
    this.findings = findings;
  }

  /** Whether an entry of this fake has been seen. */
  boolean recognized() {
    return recognized;
  }

  void check(ShownBlock block, Place place) {
    block.entries().ifPresent(entries -> check(block, entries, place));
  }

  private void check(ShownBlock block, List<Hash> entries, Place place) {
    int timeIndex = block.hasRevisions() ? 2 : 1;
    Optional<Hash> address = address(block);
    Optional<Hash> time = block.timestamp().map(this::time);
    if (!recognized && (isAt(0, address, entries) || isAt(timeIndex, time, entries))) {
      recognized = true;
      findings.addAll(held);
    }
    Findings target = recognized ? findings : held;
    compare(address, entries, 0, target.at(place));
    compare(time, entries, timeIndex, target.at(place));
    int size =
        timeIndex
            + 1
            + (block.transactionInfo().isPresent() ? 1 : 0)
            + (block.redactionInfo().isPresent() ? 1 : 0);
    if (entries.size() != size) {
      target
          .at(place)
          .add(
              Rule.ENTRY,
              size + " entries for what the block shows",
              Integer.toString(entries.size()));
    }
  }

  private static void compare(
      Optional<Hash> expected, List<Hash> entries, int index, Report report) {
    if (expected.isPresent() && index < entries.size()) {
      report.atEntry(index).compare(Rule.ENTRY, expected.get(), entries.get(index));
    }
  }

  private static boolean isAt(int index, Optional<Hash> hash, List<Hash> entries) {
    return hash.isPresent() && index < entries.size() && hash.get().equals(entries.get(index));
  }

  private Optional<Hash> address(ShownBlock block) {
    if (!block.address().isComplete() || block.transactionId().isEmpty()) {
      return Optional.empty();
    }
    IonStruct struct = ion.newEmptyStruct();
    struct.add("strandId", ion.newString(block.address().strandId().orElseThrow()));
    struct.add("sequenceNo", ion.newInt(block.address().sequenceNo().orElseThrow()));
    struct.add("transactionId", ion.newString(block.transactionId().orElseThrow()));
    return Optional.of(QldbHash.ofIon(struct));
  }

  private Hash time(Timestamp timestamp) {
    IonStruct struct = ion.newEmptyStruct();
    struct.add("blockTimestamp", ion.newTimestamp(timestamp));
    return QldbHash.ofIon(struct);
  }
}

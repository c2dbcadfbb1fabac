package io.github.qldbfake.verify;

import com.amazon.ion.IonStruct;
import com.amazon.ion.Timestamp;
import io.github.qldbfake.internal.journal.Hash;
import io.github.qldbfake.internal.journal.QldbHash;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What holds within a block, without its neighbours. */
final class BlockRules {

  private BlockRules() {}

  static void check(ShownBlock block, Report report) {
    block.entries().ifPresent(entries -> checkEntries(block, entries, report));
    checkRevisions(block, report);
    block.timestamp().ifPresent(time -> checkTimes(block, time, report));
    block
        .previousBlockHash()
        .ifPresent(
            previous ->
                block
                    .entriesHash()
                    .ifPresent(entries -> checkBlockHash(block, entries, previous, report)));
  }

  private static void checkEntries(ShownBlock block, List<Hash> entries, Report report) {
    hash(block.transactionInfo())
        .ifPresent(hash -> contain(entries, hash, Rule.TRANSACTION_INFO, report));
    hash(block.redactionInfo())
        .ifPresent(hash -> contain(entries, hash, Rule.REDACTION_INFO, report));
    if (block.hasRevisions()) {
      root(block.revisions())
          .ifPresent(root -> contain(entries, root, Rule.REVISIONS_ROOT, report));
    }
    block
        .entriesHash()
        .ifPresent(shown -> report.compare(Rule.ENTRIES_HASH, QldbHash.merkle(entries), shown));
  }

  private static void contain(List<Hash> entries, Hash hash, Rule rule, Report report) {
    if (!entries.contains(hash)) {
      report.add(rule, "an entry " + hash, entries.size() + " others");
    }
  }

  private static void checkBlockHash(
      ShownBlock block, Hash entriesHash, Hash previous, Report report) {
    Hash expected = QldbHash.dot(entriesHash, previous);
    block.blockHash().ifPresent(shown -> report.compare(Rule.BLOCK_HASH, expected, shown));
  }

  private static void checkRevisions(ShownBlock block, Report report) {
    List<ShownRevision> revisions = block.revisions();
    for (int index = 0; index < revisions.size(); index++) {
      ShownRevision revision = revisions.get(index);
      Report at = report.inRevision(index, revision.documentId());
      revision.checkHash(at);
      revision
          .address()
          .filter(address -> address.isComplete() && !address.equals(block.address()))
          .ifPresent(
              address ->
                  at.add(Rule.REVISION_ADDRESS, block.address().toString(), address.toString()));
      block
          .transactionId()
          .ifPresent(
              expected ->
                  revision
                      .transactionId()
                      .filter(found -> !found.equals(expected))
                      .ifPresent(found -> at.add(Rule.REVISION_TRANSACTION, expected, found)));
    }
  }

  private static void checkTimes(ShownBlock block, Timestamp time, Report report) {
    List<Timestamp> earlier = new ArrayList<>(block.statementTimes());
    block.revisions().forEach(revision -> revision.time().ifPresent(earlier::add));
    earlier.stream()
        .filter(other -> other.compareTo(time) > 0)
        .forEach(
            other ->
                report.add(Rule.TIME, "a blockTimestamp not before " + other, time.toString()));
  }

  static Optional<Hash> hash(Optional<IonStruct> struct) {
    return struct.map(QldbHash::ofIon);
  }

  /** The root over the revisions, if all of them show a hash. */
  static Optional<Hash> root(List<ShownRevision> revisions) {
    List<Hash> hashes =
        revisions.stream().map(ShownRevision::hash).flatMap(Optional::stream).toList();
    return hashes.size() == revisions.size()
        ? Optional.of(QldbHash.merkle(hashes))
        : Optional.empty();
  }
}

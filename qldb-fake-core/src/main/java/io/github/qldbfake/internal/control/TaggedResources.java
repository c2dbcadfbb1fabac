package io.github.qldbfake.internal.control;

import io.github.qldbfake.internal.account.ControlErrors;
import io.github.qldbfake.internal.account.LedgerResource;
import io.github.qldbfake.internal.account.LedgerStatus;
import io.github.qldbfake.internal.account.TagSet;
import io.github.qldbfake.internal.ion.UniqueId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Finds what an ARN of a request stands for. Each kind of resource is one line of {@link #KINDS}.
 */
final class TaggedResources {

  private static final List<Kind> KINDS =
      List.of(new Kind("ledger", "Ledger", TaggedResources::ledgerOrTable));

  private TaggedResources() {}

  /**
   * The resource.
   *
   * @throws io.github.qldbfake.internal.account.ServiceException InvalidParameterException if the
   *     text is no ARN of this service, ResourceNotFoundException if there is no such resource
   */
  static TaggedResource find(Caller caller, String text) {
    ResourceArn arn = ResourceArn.parse(text);
    String[] path = arn.path().split("/", -1);
    Kind kind =
        KINDS.stream()
            .filter(each -> each.prefix().equals(path[0]))
            .findFirst()
            .orElse(KINDS.get(0));
    return Optional.of(arn)
        .filter(given -> given.belongsTo(caller))
        .flatMap(given -> kind.finder().find(caller, path))
        .orElseThrow(() -> ControlErrors.resourceNotFound(kind.type(), text));
  }

  private static Optional<TaggedResource> ledgerOrTable(Caller caller, String[] path) {
    if (!path[0].equals("ledger") || (path.length != 2 && path.length != 4)) {
      return Optional.empty();
    }
    Optional<LedgerResource> ledger =
        caller.ledgers().find(path[1]).filter(found -> found.status() != LedgerStatus.DELETING);
    return path.length == 2
        ? ledger.map(TaggedLedger::new)
        : ledger.filter(found -> path[2].equals("table")).flatMap(found -> table(found, path[3]));
  }

  private static Optional<TaggedResource> table(LedgerResource ledger, String tableId) {
    return UniqueId.parse(tableId)
        .filter(id -> ledger.tableTags(id).isPresent())
        .map(id -> new TaggedTable(ledger, id));
  }

  /** A kind of resource: how its ARNs begin, what errors call it, and how one is found. */
  private record Kind(String prefix, String type, Finder finder) {}

  private interface Finder {

    Optional<TaggedResource> find(Caller caller, String[] path);
  }

  private record TaggedLedger(LedgerResource ledger) implements TaggedResource {

    @Override
    public TagSet tags() {
      return ledger.tags();
    }

    @Override
    public void changeTags(UnaryOperator<TagSet> change) {
      ledger.changeTags(change);
    }
  }

  private record TaggedTable(LedgerResource ledger, UniqueId tableId) implements TaggedResource {

    @Override
    public TagSet tags() {
      return ledger.tableTags(tableId).orElse(TagSet.NONE);
    }

    @Override
    public void changeTags(UnaryOperator<TagSet> change) {
      ledger.changeTableTags(tableId, change);
    }
  }
}

package io.github.qldbfake.internal.partiql.plan;

import io.github.qldbfake.internal.ledger.TableDefinition;
import io.github.qldbfake.internal.partiql.eval.Evaluable;
import io.github.qldbfake.internal.partiql.eval.FieldAccess;
import io.github.qldbfake.internal.partiql.eval.SlotReference;
import java.util.Optional;

/** What stands in a FROM list, before it is settled how its rows are found. */
public sealed interface Source {

  /** The slots that its rows bind. */
  SourceSlots slots();

  /** The way that reads everything. */
  AccessPath scan();

  /** The lookup that serves {@code operand = key}, if there is one. */
  Optional<AccessPath> lookup(Evaluable operand, Keys keys);

  /** Whether a lookup is by document id, which is better than any index. */
  boolean isDocumentId(Evaluable operand);

  /** The documents of a table. */
  record Table(TableDefinition table, SourceSlots slots) implements Source {
    @Override
    public AccessPath scan() {
      return new TableScan(table.id(), slots);
    }

    @Override
    public Optional<AccessPath> lookup(Evaluable operand, Keys keys) {
      if (isDocumentId(operand)) {
        return Optional.of(new DocumentLookup(table.id(), keys, slots));
      }
      return indexedField(table, operand, new SlotReference(slots.value()))
          .map(field -> new IndexLookup(table.id(), field, keys, slots));
    }

    @Override
    public boolean isDocumentId(Evaluable operand) {
      return operand.equals(new SlotReference(slots.by()));
    }
  }

  /** The committed view of a table. */
  record Committed(TableDefinition table, SourceSlots slots) implements Source {
    @Override
    public AccessPath scan() {
      return new CommittedScan(table.id(), slots);
    }

    @Override
    public Optional<AccessPath> lookup(Evaluable operand, Keys keys) {
      if (isDocumentId(operand)) {
        return Optional.of(new CommittedDocumentLookup(table.id(), keys, slots));
      }
      Evaluable data = new FieldAccess(new SlotReference(slots.value()), "data");
      return indexedField(table, operand, data)
          .map(field -> new CommittedIndexLookup(table.id(), field, keys, slots));
    }

    @Override
    public boolean isDocumentId(Evaluable operand) {
      return isMetadataId(operand, slots);
    }
  }

  /** The history of a table. */
  record History(TableDefinition table, HistoryRange range, SourceSlots slots) implements Source {
    @Override
    public AccessPath scan() {
      return new HistoryScan(table.id(), range, Optional.empty(), slots);
    }

    @Override
    public Optional<AccessPath> lookup(Evaluable operand, Keys keys) {
      return isDocumentId(operand)
          ? Optional.of(new HistoryScan(table.id(), range, Optional.of(keys), slots))
          : Optional.empty();
    }

    @Override
    public boolean isDocumentId(Evaluable operand) {
      return isMetadataId(operand, slots);
    }
  }

  /** The tables of the ledger. */
  record Catalogue(SourceSlots slots) implements Source {
    @Override
    public AccessPath scan() {
      return new CatalogueScan(slots);
    }

    @Override
    public Optional<AccessPath> lookup(Evaluable operand, Keys keys) {
      return Optional.empty();
    }

    @Override
    public boolean isDocumentId(Evaluable operand) {
      return false;
    }
  }

  /** The elements of a collection. */
  record Collection(Evaluable collection, SourceSlots slots) implements Source {
    @Override
    public AccessPath scan() {
      return new Unnest(collection, slots);
    }

    @Override
    public Optional<AccessPath> lookup(Evaluable operand, Keys keys) {
      return Optional.empty();
    }

    @Override
    public boolean isDocumentId(Evaluable operand) {
      return false;
    }
  }

  private static boolean isMetadataId(Evaluable operand, SourceSlots slots) {
    Evaluable metadata = new FieldAccess(new SlotReference(slots.value()), "metadata");
    return operand.equals(new SlotReference(slots.by()))
        || operand.equals(new FieldAccess(metadata, "id"));
  }

  private static Optional<String> indexedField(
      TableDefinition table, Evaluable operand, Evaluable document) {
    return operand instanceof FieldAccess access
            && access.base().equals(document)
            && table.indexOn(access.name()).isPresent()
        ? Optional.of(access.name())
        : Optional.empty();
  }
}

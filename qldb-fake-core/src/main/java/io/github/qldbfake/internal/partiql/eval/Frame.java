package io.github.qldbfake.internal.partiql.eval;

import io.github.qldbfake.internal.ledger.Transaction;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.NavigableSet;
import java.util.function.Supplier;

/** What one run of a statement works on: its transaction, parameters, and the current row. */
public final class Frame {

  private final Transaction transaction;
  private final List<Datum> parameters;
  private final Datum[] slots;
  private final Patience patience;
  private final IdentityHashMap<Membership, NavigableSet<Datum>> fixed = new IdentityHashMap<>();
  private long reads;

  /** A frame whose slots are all MISSING. */
  public Frame(Transaction transaction, List<Datum> parameters, int slots, Patience patience) {
    this.transaction = transaction;
    this.parameters = parameters;
    this.slots = new Datum[slots];
    this.patience = patience;
    Arrays.fill(this.slots, Datum.missing());
  }

  /** The transaction that the statement belongs to. */
  public Transaction transaction() {
    return transaction;
  }

  /** The value of a parameter. */
  public Datum parameter(int index) {
    return parameters.get(index);
  }

  /** What bounds the run. */
  public Patience patience() {
    return patience;
  }

  /** What is bound to a slot. */
  public Datum get(int slot) {
    return slots[slot];
  }

  /** Binds a slot. */
  public void bind(int slot, Datum value) {
    slots[slot] = value;
  }

  /** The members of a collection that is the same for every row, made when first asked for. */
  NavigableSet<Datum> fixed(Membership membership, Supplier<NavigableSet<Datum>> members) {
    return fixed.computeIfAbsent(membership, key -> members.get());
  }

  /** Notes that a document has been visited. */
  public void countRead() {
    reads++;
  }

  /** The number of documents visited. */
  public long reads() {
    return reads;
  }
}

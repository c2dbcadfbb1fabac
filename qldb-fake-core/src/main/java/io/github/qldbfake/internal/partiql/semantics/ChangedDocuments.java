package io.github.qldbfake.internal.partiql.semantics;

import com.amazon.ion.IonText;
import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.partiql.eval.Frame;
import io.github.qldbfake.internal.partiql.plan.SourceSlots;
import io.github.qldbfake.internal.partiql.plan.Sources;

/**
 * The documents that a statement changes.
 *
 * @param slots where each document and its id are bound
 * @param sources the rows, each of which is about one of the documents
 */
public record ChangedDocuments(UniqueId tableId, SourceSlots slots, Sources sources) {

  /** Whether that is the whole document, not a part of it. */
  public boolean isWhole(Target target) {
    return target.slot() == slots.value() && target.steps().isEmpty();
  }

  /** The id of the document of the current row. */
  public UniqueId currentId(Frame frame) {
    IonText id = (IonText) frame.get(slots.by()).ion().orElseThrow();
    return UniqueId.parse(id.stringValue()).orElseThrow();
  }

  /** The document of the current row. */
  public IonValue current(Frame frame) {
    return frame.get(slots.value()).ion().orElseThrow();
  }
}

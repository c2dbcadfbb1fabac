package io.github.qldbfake.internal.partiql.plan;

import com.amazon.ion.IonText;
import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.ledger.IndexKey;
import io.github.qldbfake.internal.partiql.eval.Datum;
import io.github.qldbfake.internal.partiql.eval.Evaluable;
import io.github.qldbfake.internal.partiql.eval.Frame;
import io.github.qldbfake.internal.partiql.eval.SlotReference;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The right side of a condition that a lookup serves.
 *
 * @param collection whether the keys are the elements of the value ({@code IN}) or the value itself
 */
record Keys(Evaluable expression, boolean collection) {

  /** Whether the keys depend on no source. */
  boolean isConstant() {
    return SlotReference.slotsIn(expression).isEmpty();
  }

  /**
   * The keys to look for in an index; empty if one of the elements of IN is NULL or MISSING, which
   * documents without the field equal, and those are in no index.
   */
  Optional<Set<IndexKey>> indexKeys(Frame frame) {
    Set<IndexKey> keys = new LinkedHashSet<>();
    for (Datum value : values(frame)) {
      if (!value.isUnknown()) {
        value.ion().flatMap(IndexKey::of).ifPresent(keys::add);
      } else if (collection) {
        return Optional.empty();
      }
    }
    return Optional.of(keys);
  }

  /** The document ids among the keys; text that is no id finds no document. */
  Set<UniqueId> documentIds(Frame frame) {
    Set<UniqueId> ids = new LinkedHashSet<>();
    for (Datum value : values(frame)) {
      if (value instanceof Datum.Ion known
          && known.ionValue() instanceof IonText text
          && !text.isNullValue()) {
        UniqueId.parse(text.stringValue()).ifPresent(ids::add);
      }
    }
    return ids;
  }

  private List<Datum> values(Frame frame) {
    Datum datum = expression.evaluate(frame);
    return collection ? datum.members() : List.of(datum);
  }
}

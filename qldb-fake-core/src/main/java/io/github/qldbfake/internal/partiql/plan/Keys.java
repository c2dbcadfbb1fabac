package io.github.qldbfake.internal.partiql.plan;

import com.amazon.ion.IonText;
import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.ledger.IndexKey;
import io.github.qldbfake.internal.partiql.eval.Datum;
import io.github.qldbfake.internal.partiql.eval.Evaluable;
import io.github.qldbfake.internal.partiql.eval.Frame;
import io.github.qldbfake.internal.partiql.eval.SlotReference;
import java.util.LinkedHashSet;
import java.util.List;
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

  Set<IndexKey> indexKeys(Frame frame) {
    Set<IndexKey> keys = new LinkedHashSet<>();
    values(frame).forEach(value -> IndexKey.of(value).ifPresent(keys::add));
    return keys;
  }

  /** The document ids among the keys; text that is no id finds no document. */
  Set<UniqueId> documentIds(Frame frame) {
    Set<UniqueId> ids = new LinkedHashSet<>();
    for (IonValue value : values(frame)) {
      if (value instanceof IonText text && !text.isNullValue()) {
        UniqueId.parse(text.stringValue()).ifPresent(ids::add);
      }
    }
    return ids;
  }

  private List<IonValue> values(Frame frame) {
    Datum datum = expression.evaluate(frame);
    if (collection) {
      return datum.elements().orElse(List.of());
    }
    return datum instanceof Datum.Ion value ? List.of(value.ionValue()) : List.of();
  }
}

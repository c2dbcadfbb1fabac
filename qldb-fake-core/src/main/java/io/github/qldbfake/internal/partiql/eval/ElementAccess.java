package io.github.qldbfake.internal.partiql.eval;

import com.amazon.ion.IonInt;
import com.amazon.ion.IonSequence;
import com.amazon.ion.IonText;
import java.math.BigInteger;
import java.util.List;

/**
 * {@code base[index]}: an element of a list by position, or a field of a struct by name; of a
 * struct that the statement made by position too, as in the public ancestor.
 */
public record ElementAccess(Evaluable base, Evaluable index) implements Evaluable {

  @Override
  public Datum evaluate(Frame frame) {
    Datum container = base.evaluate(frame);
    Datum key = index.evaluate(frame);
    if (key.isUnknown() || !(key instanceof Datum.Ion value)) {
      return Datum.missing();
    }
    if (value.ionValue() instanceof IonText name) {
      return FieldAccess.field(container, name.stringValue());
    }
    return value.ionValue() instanceof IonInt position
        ? element(container, position.bigIntegerValue())
        : Datum.missing();
  }

  private static Datum element(Datum container, BigInteger position) {
    if (position.signum() < 0 || position.bitLength() >= Integer.SIZE) {
      return Datum.missing();
    }
    int at = position.intValue();
    if (container instanceof Datum.Sequence made) {
      boolean inside = made.type() != DataType.BAG && at < made.values().size();
      return inside ? made.values().get(at) : Datum.missing();
    }
    if (container instanceof Datum.Struct made) {
      return at < made.values().size() ? made.values().get(at).value() : Datum.missing();
    }
    return container instanceof Datum.Ion value
            && value.ionValue() instanceof IonSequence list
            && !list.isNullValue()
            && at < list.size()
        ? Datum.of(list.get(at))
        : Datum.missing();
  }

  @Override
  public List<Evaluable> operands() {
    return List.of(base, index);
  }
}

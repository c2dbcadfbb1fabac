package io.github.qldbfake.internal.partiql.eval;

import com.amazon.ion.IonInt;
import com.amazon.ion.IonSequence;
import com.amazon.ion.IonText;
import com.amazon.ion.IonValue;
import java.math.BigInteger;
import java.util.List;

/** {@code base[index]}: an element of a list by position, or a field of a struct by name. */
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
        ? element(container, position)
        : Datum.missing();
  }

  private static Datum element(Datum container, IonInt position) {
    if (container instanceof Datum.Ion value
        && value.ionValue() instanceof IonSequence list
        && !list.isNullValue()) {
      BigInteger at = position.bigIntegerValue();
      boolean inside = at.signum() >= 0 && at.compareTo(BigInteger.valueOf(list.size())) < 0;
      IonValue element = inside ? list.get(at.intValueExact()) : null;
      return element == null ? Datum.missing() : Datum.of(element);
    }
    return Datum.missing();
  }

  @Override
  public List<Evaluable> operands() {
    return List.of(base, index);
  }
}

package io.github.qldbfake.internal.partiql.eval;

import com.amazon.ion.IonStruct;
import com.amazon.ion.IonValue;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code base[*]rest} or {@code base.*rest}: the bag of what {@code rest} gives for each element or
 * field, which is bound to {@code slot}.
 */
public record WildcardAccess(Evaluable base, boolean fields, int slot, Evaluable rest)
    implements Evaluable {

  @Override
  public Datum evaluate(Frame frame) {
    List<IonValue> found = new ArrayList<>();
    for (IonValue element : members(base.evaluate(frame))) {
      frame.bind(slot, Datum.of(element));
      Datum result = rest.evaluate(frame);
      if (result instanceof Datum.Bag bag) {
        found.addAll(bag.values());
      } else {
        result.ion().ifPresent(found::add);
      }
    }
    return new Datum.Bag(found);
  }

  private List<IonValue> members(Datum container) {
    if (!fields) {
      return container.elements().orElse(List.of());
    }
    List<IonValue> members = new ArrayList<>();
    if (container instanceof Datum.Ion value
        && value.ionValue() instanceof IonStruct struct
        && !struct.isNullValue()) {
      struct.forEach(members::add);
    }
    return members;
  }

  @Override
  public List<Evaluable> operands() {
    return List.of(base, rest);
  }
}

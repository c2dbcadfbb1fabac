package io.github.qldbfake.internal.partiql.eval;

import java.util.ArrayList;
import java.util.List;

/**
 * {@code base[*]rest} or {@code base.*rest}: the bag of what {@code rest} gives for each element or
 * field, which is bound to {@code slot}.
 *
 * @param fields whether it is {@code .*}, which goes through the fields of a struct
 * @param merge how the results of {@code rest} make one bag
 */
public record WildcardAccess(Evaluable base, boolean fields, int slot, Evaluable rest, Merge merge)
    implements Evaluable {

  /** How several results make one bag. */
  public enum Merge {
    /** Each is an element. */
    KEEP {
      @Override
      List<Datum> parts(Datum result) {
        return List.of(result);
      }
    },
    /** Lists and bags give their elements, anything else is one. */
    RANGE {
      @Override
      List<Datum> parts(Datum result) {
        return result.range();
      }
    },
    /** Collections and structs give their members, anything else gives none. */
    MEMBERS {
      @Override
      List<Datum> parts(Datum result) {
        return result.members();
      }
    };

    abstract List<Datum> parts(Datum result);
  }

  @Override
  public Datum evaluate(Frame frame) {
    Datum container = base.evaluate(frame);
    List<Datum> found = new ArrayList<>();
    for (Datum element : fields ? values(container) : container.range()) {
      frame.bind(slot, element);
      found.addAll(merge.parts(rest.evaluate(frame)));
    }
    return Datum.bag(found);
  }

  private static List<Datum> values(Datum container) {
    return DataType.STRUCT.includes(container) ? container.members() : List.of(container);
  }

  @Override
  public List<Evaluable> operands() {
    return List.of(base, rest);
  }
}

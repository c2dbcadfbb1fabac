package io.github.qldbfake.internal.partiql.eval;

import com.amazon.ion.IonSequence;
import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.ion.IonValues;
import java.util.ArrayList;
import java.util.List;

/** A list, an s-expression or a bag made of expressions; MISSING elements are left out. */
public record CollectionConstructor(Kind kind, List<Evaluable> operands) implements Evaluable {

  /** What the elements make. */
  public enum Kind {
    /** An Ion list. */
    LIST,
    /** An Ion s-expression. */
    SEXP,
    /** A bag. */
    BAG
  }

  @Override
  public Datum evaluate(Frame frame) {
    List<IonValue> values = new ArrayList<>();
    operands.forEach(operand -> operand.evaluate(frame).copy().ifPresent(values::add));
    return switch (kind) {
      case LIST -> filled(IonValues.system().newEmptyList(), values);
      case SEXP -> filled(IonValues.system().newEmptySexp(), values);
      case BAG -> new Datum.Bag(values);
    };
  }

  private static Datum filled(IonSequence sequence, List<IonValue> values) {
    sequence.addAll(values);
    return Datum.of(sequence);
  }
}

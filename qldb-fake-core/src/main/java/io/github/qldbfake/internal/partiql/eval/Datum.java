package io.github.qldbfake.internal.partiql.eval;

import com.amazon.ion.IonList;
import com.amazon.ion.IonSequence;
import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.ion.IonValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an expression gives: an Ion value, a bag, or MISSING. Not to be changed once made. */
public sealed interface Datum {

  /** The absence of a value. */
  static Datum missing() {
    return Missing.MISSING;
  }

  /** The datum of an Ion value, which the datum keeps as it is, in its container if it has one. */
  static Datum of(IonValue value) {
    return new Ion(value);
  }

  /** A truth value. */
  static Datum of(boolean value) {
    return new Ion(IonValues.system().newBool(value));
  }

  /** A string. */
  static Datum of(String text) {
    return new Ion(IonValues.system().newString(text));
  }

  /** An integer. */
  static Datum of(long value) {
    return new Ion(IonValues.system().newInt(value));
  }

  /** NULL. */
  static Datum ofNull() {
    return new Ion(IonValues.system().newNull());
  }

  /** Whether this is MISSING. */
  default boolean isMissing() {
    return this == Missing.MISSING;
  }

  /** Whether this is MISSING or a null of any type. */
  default boolean isUnknown() {
    return isMissing() || (this instanceof Ion value && value.ionValue().isNullValue());
  }

  /** Whether this is the truth value TRUE. */
  default boolean isTrue() {
    return Truth.of(this) == Truth.TRUE;
  }

  /** The Ion value, still in its container; a bag is a new list; empty for MISSING. */
  Optional<IonValue> ion();

  /** A copy of the Ion value that may be put into a container. */
  default Optional<IonValue> copy() {
    return ion().map(IonValue::clone);
  }

  /** The elements of a list, an s-expression or a bag; empty for anything else. */
  default Optional<List<IonValue>> elements() {
    return Optional.empty();
  }

  /** MISSING. */
  enum Missing implements Datum {
    /** The one instance. */
    MISSING;

    @Override
    public Optional<IonValue> ion() {
      return Optional.empty();
    }
  }

  /** An Ion value. */
  record Ion(IonValue ionValue) implements Datum {
    @Override
    public Optional<IonValue> ion() {
      return Optional.of(ionValue);
    }

    @Override
    public Optional<List<IonValue>> elements() {
      return ionValue instanceof IonSequence sequence && !sequence.isNullValue()
          ? Optional.of(new ArrayList<>(sequence))
          : Optional.empty();
    }
  }

  /** An unordered collection; as Ion it is a list. */
  record Bag(List<IonValue> values) implements Datum {
    @Override
    public Optional<IonValue> ion() {
      IonList list = IonValues.system().newEmptyList();
      values.forEach(value -> list.add(value.clone()));
      return Optional.of(list);
    }

    @Override
    public Optional<IonValue> copy() {
      return ion();
    }

    @Override
    public Optional<List<IonValue>> elements() {
      return Optional.of(values);
    }
  }
}

package io.github.qldbfake.internal.partiql.eval;

import com.amazon.ion.IonSequence;
import com.amazon.ion.IonStruct;
import com.amazon.ion.IonSystem;
import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.ion.IonValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an expression gives: MISSING, an Ion value, or a collection or struct that the statement
 * made, whose parts need not be Ion values. Not to be changed once made.
 */
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

  /** A bag of these elements. */
  static Datum bag(List<Datum> elements) {
    return new Sequence(DataType.BAG, elements);
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

  /**
   * The Ion value, still in its container; a bag is a new list, and what is MISSING in a list is
   * NULL; empty for MISSING.
   */
  Optional<IonValue> ion();

  /** A copy of the Ion value that may be put into a container. */
  default Optional<IonValue> copy() {
    return ion();
  }

  /** The elements of a list, an s-expression or a bag; empty for anything else. */
  default Optional<List<Datum>> elements() {
    return Optional.empty();
  }

  /** The fields of a struct; empty for anything else. */
  default Optional<List<Field>> fields() {
    return Optional.empty();
  }

  /** The elements of a collection or the values of a struct; none of anything else. */
  default List<Datum> members() {
    return elements()
        .or(() -> fields().map(fields -> fields.stream().map(Field::value).toList()))
        .orElse(List.of());
  }

  /** What a FROM ranges over: the elements of a list or a bag; anything else is its only one. */
  default List<Datum> range() {
    return DataType.LIST.includes(this) || DataType.BAG.includes(this)
        ? elements().orElse(List.of())
        : List.of(this);
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
    public Optional<IonValue> copy() {
      return Optional.of(ionValue.clone());
    }

    @Override
    public Optional<List<Datum>> elements() {
      if (!(ionValue instanceof IonSequence sequence) || sequence.isNullValue()) {
        return Optional.empty();
      }
      List<Datum> elements = new ArrayList<>(sequence.size());
      for (IonValue element : sequence) {
        elements.add(new Ion(element));
      }
      return Optional.of(elements);
    }

    @Override
    public Optional<List<Field>> fields() {
      if (!(ionValue instanceof IonStruct struct) || struct.isNullValue()) {
        return Optional.empty();
      }
      List<Field> fields = new ArrayList<>(struct.size());
      for (IonValue field : struct) {
        fields.add(new Field(field.getFieldName(), new Ion(field)));
      }
      return Optional.of(fields);
    }
  }

  /** A collection that the statement made. */
  record Sequence(DataType type, List<Datum> values) implements Datum {

    @Override
    public Optional<IonValue> ion() {
      IonSystem ion = IonValues.system();
      IonSequence sequence = type == DataType.SEXP ? ion.newEmptySexp() : ion.newEmptyList();
      for (Datum value : values) {
        sequence.add(value.copy().orElseGet(ion::newNull));
      }
      return Optional.of(sequence);
    }

    @Override
    public Optional<List<Datum>> elements() {
      return Optional.of(values);
    }
  }

  /** A struct that the statement made; no field of it is MISSING. */
  record Struct(List<Field> values) implements Datum {

    @Override
    public Optional<IonValue> ion() {
      IonStruct struct = IonValues.system().newEmptyStruct();
      for (Field field : values) {
        field.value().copy().ifPresent(value -> struct.add(field.name(), value));
      }
      return Optional.of(struct);
    }

    @Override
    public Optional<List<Field>> fields() {
      return Optional.of(values);
    }
  }

  /** A field of a struct. */
  record Field(String name, Datum value) {}
}

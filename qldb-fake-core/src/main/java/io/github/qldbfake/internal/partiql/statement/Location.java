package io.github.qldbfake.internal.partiql.statement;

import com.amazon.ion.IonInt;
import com.amazon.ion.IonSequence;
import com.amazon.ion.IonStruct;
import com.amazon.ion.IonText;
import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.partiql.eval.Datum;
import io.github.qldbfake.internal.partiql.eval.StatementException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The way from one value of a document to another inside it. */
record Location(List<Step> steps) {

  /** One step: into the field of a struct or to the element of a list. */
  sealed interface Step {

    Optional<IonValue> from(IonValue container);
  }

  /** To the field of that name. */
  record Field(String name) implements Step {
    @Override
    public Optional<IonValue> from(IonValue container) {
      return container instanceof IonStruct struct && !struct.isNullValue()
          ? Optional.ofNullable(struct.get(name))
          : Optional.empty();
    }
  }

  /** To the element at that position. */
  record Element(int position) implements Step {
    @Override
    public Optional<IonValue> from(IonValue container) {
      return container instanceof IonSequence list
              && !list.isNullValue()
              && position >= 0
              && position < list.size()
          ? Optional.of(list.get(position))
          : Optional.empty();
    }
  }

  /** Where {@code value} stands in {@code document}; empty if it is no part of it. */
  static Optional<Location> of(IonValue value, IonValue document) {
    Deque<Step> steps = new ArrayDeque<>();
    IonValue at = value;
    while (at != document) {
      IonValue container = at.getContainer();
      if (container == null) {
        return Optional.empty();
      }
      steps.push(
          container instanceof IonStruct
              ? new Field(at.getFieldName())
              : new Element(((IonSequence) container).indexOf(at)));
      at = container;
    }
    return Optional.of(new Location(List.copyOf(steps)));
  }

  /** The step that a key stands for: a text or a position. */
  static Step step(Datum key) {
    Optional<IonValue> value = key.ion().filter(given -> !given.isNullValue());
    if (value.isPresent() && value.get() instanceof IonText name) {
      return new Field(name.stringValue());
    }
    if (value.isPresent()
        && value.get() instanceof IonInt position
        && position.bigIntegerValue().bitLength() < Integer.SIZE) {
      return new Element(position.intValue());
    }
    throw new StatementException("A path must step by a string or an integer");
  }

  /** The value at the end of the way from {@code root}. */
  Optional<IonValue> from(IonValue root) {
    Optional<IonValue> value = Optional.of(root);
    for (Step step : steps) {
      value = value.flatMap(step::from);
    }
    return value;
  }

  boolean isHere() {
    return steps.isEmpty();
  }

  Step last() {
    return steps.get(steps.size() - 1);
  }

  Location withoutLast() {
    return new Location(steps.subList(0, steps.size() - 1));
  }
}

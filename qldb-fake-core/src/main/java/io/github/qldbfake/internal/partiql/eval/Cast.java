package io.github.qldbfake.internal.partiql.eval;

import java.util.List;

/** {@code CAST(value AS type)}; NULL and MISSING stay what they are. */
public record Cast(Evaluable value, DataType type) implements Evaluable {

  @Override
  public Datum evaluate(Frame frame) {
    Datum datum = value.evaluate(frame);
    DataType from = DataType.of(datum);
    if (datum.isUnknown()) {
      return unknown(datum);
    }
    if (from == type) {
      return datum;
    }
    if (from.isCollection() && type.isCollection()) {
      return new Datum.Sequence(type, datum.elements().orElseThrow());
    }
    try {
      return datum
          .ion()
          .flatMap(source -> ScalarConversion.of(type).apply(source))
          .map(Datum::of)
          .orElseThrow(() -> impossible(from));
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw impossible(from);
    }
  }

  private Datum unknown(Datum datum) {
    return switch (type) {
      case MISSING -> Datum.missing();
      case NULL -> Datum.ofNull();
      default -> datum;
    };
  }

  private StatementException impossible(DataType from) {
    return new StatementException("A value of type " + from + " cannot be cast to " + type);
  }

  @Override
  public List<Evaluable> operands() {
    return List.of(value);
  }
}

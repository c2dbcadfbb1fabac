package io.github.qldbfake.internal.ledger;

import com.amazon.ion.IonBool;
import com.amazon.ion.IonDecimal;
import com.amazon.ion.IonFloat;
import com.amazon.ion.IonInt;
import com.amazon.ion.IonLob;
import com.amazon.ion.IonSequence;
import com.amazon.ion.IonStruct;
import com.amazon.ion.IonText;
import com.amazon.ion.IonTimestamp;
import com.amazon.ion.IonType;
import com.amazon.ion.IonValue;
import com.amazon.ion.Timestamp;
import io.github.qldbfake.internal.ion.IonInstants;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ion values as plain immutable objects whose {@code equals} is the equality of the engine. */
final class CanonicalForm {

  private CanonicalForm() {}

  /** The form of {@code value}, nulls included. */
  static Object of(IonValue value) {
    if (value.isNullValue()) {
      return Null.NULL;
    }
    return switch (value.getType()) {
      case BOOL -> ((IonBool) value).booleanValue();
      case INT -> CanonicalNumber.of(((IonInt) value).bigIntegerValue(), 0);
      case DECIMAL -> CanonicalNumber.of(((IonDecimal) value).bigDecimalValue());
      case FLOAT -> number(((IonFloat) value).doubleValue());
      case TIMESTAMP -> instant(((IonTimestamp) value).timestampValue());
      case STRING, SYMBOL -> ((IonText) value).stringValue();
      case BLOB, CLOB -> ByteBuffer.wrap(((IonLob) value).getBytes()).asReadOnlyBuffer();
      case LIST, SEXP -> sequence((IonSequence) value);
      case STRUCT -> struct((IonStruct) value);
      case NULL, DATAGRAM ->
          throw new IllegalArgumentException("not a single value: " + value.getType());
    };
  }

  private static Object number(double value) {
    return Double.isFinite(value) ? CanonicalNumber.of(new BigDecimal(value)) : (Object) value;
  }

  private static Moment instant(Timestamp timestamp) {
    return new Moment(
        IonInstants.epochSecond(timestamp), CanonicalNumber.of(IonInstants.fraction(timestamp)));
  }

  private static Sequence sequence(IonSequence values) {
    List<Object> elements = new ArrayList<>(values.size());
    for (IonValue value : values) {
      elements.add(of(value));
    }
    return new Sequence(values.getType(), List.copyOf(elements));
  }

  private static Struct struct(IonStruct values) {
    Map<Field, Integer> fields = new HashMap<>();
    for (IonValue value : values) {
      fields.merge(new Field(value.getFieldName(), of(value)), 1, Integer::sum);
    }
    return new Struct(Map.copyOf(fields));
  }

  private enum Null {
    NULL
  }

  private record Moment(long epochSecond, CanonicalNumber fraction) {}

  private record Sequence(IonType type, List<Object> elements) {}

  private record Field(String name, Object value) {}

  /** A struct may repeat a field, so it counts how often each one occurs. */
  private record Struct(Map<Field, Integer> fields) {}
}

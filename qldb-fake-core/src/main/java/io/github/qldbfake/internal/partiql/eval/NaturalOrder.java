package io.github.qldbfake.internal.partiql.eval;

import com.amazon.ion.IonBool;
import com.amazon.ion.IonLob;
import com.amazon.ion.IonText;
import com.amazon.ion.IonTimestamp;
import com.amazon.ion.IonValue;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/**
 * A total order over all values: NULL and MISSING, then booleans, numbers, timestamps, text, lobs,
 * lists, s-expressions, structs and bags. Two values are equal in it exactly if they have the same
 * {@link io.github.qldbfake.internal.ledger.IndexKey}.
 */
final class NaturalOrder implements Comparator<Datum> {

  /** The order; it has no state. */
  static final NaturalOrder ORDER = new NaturalOrder();

  private static final Comparator<Datum.Field> FIELDS =
      Comparator.comparing(Datum.Field::name).thenComparing(Datum.Field::value, ORDER);

  private NaturalOrder() {}

  /** Whether there is an order between the two that is about more than their types. */
  static boolean comparable(Datum first, Datum second) {
    int rank = rank(DataType.of(first));
    return rank > 0 && rank == rank(DataType.of(second));
  }

  private static int rank(DataType type) {
    return switch (type) {
      case NULL, MISSING -> 0;
      case BOOL -> 1;
      case INT, FLOAT, DECIMAL -> 2;
      case TIMESTAMP -> 3;
      case SYMBOL, STRING -> 4;
      case CLOB, BLOB -> 5;
      case LIST -> 6;
      case SEXP -> 7;
      case STRUCT -> 8;
      case BAG -> 9;
    };
  }

  @Override
  public int compare(Datum first, Datum second) {
    DataType type = DataType.of(first);
    int rank = rank(type);
    int otherRank = rank(DataType.of(second));
    if (rank != otherRank) {
      return Integer.compare(rank, otherRank);
    }
    return switch (type) {
      case NULL, MISSING -> 0;
      case LIST, SEXP -> inOrder(members(first), members(second), this);
      case BAG -> inOrder(sorted(members(first), this), sorted(members(second), this), this);
      case STRUCT -> inOrder(sorted(fields(first), FIELDS), sorted(fields(second), FIELDS), FIELDS);
      default -> scalars(((Datum.Ion) first).ionValue(), ((Datum.Ion) second).ionValue());
    };
  }

  private static int scalars(IonValue first, IonValue second) {
    if (first instanceof IonText left && second instanceof IonText right) {
      return left.stringValue().compareTo(right.stringValue());
    }
    if (first instanceof IonBool left && second instanceof IonBool right) {
      return Boolean.compare(left.booleanValue(), right.booleanValue());
    }
    if (first instanceof IonTimestamp left && second instanceof IonTimestamp right) {
      return Instants.compare(left.timestampValue(), right.timestampValue());
    }
    if (first instanceof IonLob left && second instanceof IonLob right) {
      return Arrays.compareUnsigned(left.getBytes(), right.getBytes());
    }
    return Numbers.compare(Numbers.of(first).orElseThrow(), Numbers.of(second).orElseThrow());
  }

  private static List<Datum> members(Datum datum) {
    return datum.elements().orElseThrow();
  }

  private static List<Datum.Field> fields(Datum datum) {
    return datum.fields().orElseThrow();
  }

  private static <T> List<T> sorted(List<T> values, Comparator<T> order) {
    return values.stream().sorted(order).toList();
  }

  private static <T> int inOrder(List<T> first, List<T> second, Comparator<T> order) {
    Iterator<T> others = second.iterator();
    for (T value : first) {
      if (!others.hasNext()) {
        return 1;
      }
      int compared = order.compare(value, others.next());
      if (compared != 0) {
        return compared;
      }
    }
    return others.hasNext() ? -1 : 0;
  }
}

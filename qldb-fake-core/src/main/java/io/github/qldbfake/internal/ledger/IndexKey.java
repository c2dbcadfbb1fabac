package io.github.qldbfake.internal.ledger;

import com.amazon.ion.IonValue;
import java.util.Optional;

/**
 * An Ion value reduced to what {@code =} compares, so that two values have the same key exactly if
 * {@code =} holds between them: numbers by value, timestamps by instant, text of strings and
 * symbols, bytes of lobs, lists and s-expressions in order, structs without order, annotations left
 * out. A null inside a container equals any other null; NaN equals itself.
 */
public record IndexKey(Object canonical) {

  /** The key of {@code value}; empty for a null of any type, to which nothing is equal. */
  public static Optional<IndexKey> of(IonValue value) {
    return value.isNullValue()
        ? Optional.empty()
        : Optional.of(new IndexKey(CanonicalForm.of(value)));
  }
}

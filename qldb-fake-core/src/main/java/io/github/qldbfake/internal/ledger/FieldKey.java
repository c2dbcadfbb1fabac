package io.github.qldbfake.internal.ledger;

import com.amazon.ion.IonReader;
import com.amazon.ion.IonType;
import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ion.IonValues;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The key under which an index on a top-level field finds a document. */
final class FieldKey {

  private FieldKey() {}

  /** The key of the first field of that name; empty if there is none or it is null. */
  static Optional<IndexKey> of(IonBytes document, String field) {
    try (IonReader reader = document.reader()) {
      if (reader.next() != IonType.STRUCT || reader.isNullValue()) {
        return Optional.empty();
      }
      reader.stepIn();
      while (reader.next() != null) {
        if (field.equals(reader.getFieldName())) {
          return IndexKey.of(IonValues.system().newValue(reader));
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

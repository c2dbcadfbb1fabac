package io.github.qldbfake.internal.partiql.statement;

import com.amazon.ion.IonStruct;
import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.ion.IonValues;
import io.github.qldbfake.internal.ion.UniqueId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * What a statement gives.
 *
 * @param rows the rows, computed as they are read
 * @param readIos the documents visited so far
 * @param writeIos the documents written
 */
public record Outcome(Iterator<IonValue> rows, LongSupplier readIos, long writeIos) {

  /** The outcome of a change of the catalogue: one row with the id of the table. */
  static Outcome ofTable(UniqueId tableId) {
    return new Outcome(rows("tableId", List.of(tableId)), () -> 0, 1);
  }

  /** The outcome of a call: one row. */
  static Outcome ofRow(IonValue row) {
    return new Outcome(List.of(row).iterator(), () -> 0, 1);
  }

  /** The outcome of a change of documents: a row with the id of each. */
  static Outcome ofDocuments(Collection<UniqueId> ids, long readIos) {
    return new Outcome(rows("documentId", ids), () -> readIos, ids.size());
  }

  private static Iterator<IonValue> rows(String field, Collection<UniqueId> ids) {
    List<IonValue> rows = new ArrayList<>();
    for (UniqueId id : ids) {
      IonStruct row = IonValues.system().newEmptyStruct();
      row.put(field).newString(id.toString());
      rows.add(row);
    }
    return rows.iterator();
  }
}

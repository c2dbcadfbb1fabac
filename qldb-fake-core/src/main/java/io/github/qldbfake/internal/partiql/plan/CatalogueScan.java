package io.github.qldbfake.internal.partiql.plan;

import com.amazon.ion.IonList;
import com.amazon.ion.IonStruct;
import com.amazon.ion.IonSystem;
import io.github.qldbfake.internal.ion.IonValues;
import io.github.qldbfake.internal.ledger.IndexDefinition;
import io.github.qldbfake.internal.ledger.TableDefinition;
import io.github.qldbfake.internal.partiql.eval.Datum;
import io.github.qldbfake.internal.partiql.eval.Evaluable;
import io.github.qldbfake.internal.partiql.eval.Frame;
import java.util.List;

/** The rows of {@code information_schema.user_tables}: every table, dropped ones included. */
record CatalogueScan(SourceSlots slots) implements AccessPath {

  @Override
  public List<Evaluable> inputs() {
    return List.of();
  }

  @Override
  public Rows open(Frame frame) {
    return FetchedRows.fixed(frame, frame.transaction().tables(), this::bind);
  }

  private void bind(Frame frame, TableDefinition table) {
    IonSystem ion = IonValues.system();
    IonStruct row = ion.newEmptyStruct();
    row.add("tableId", ion.newString(table.id().toString()));
    row.add("name", ion.newString(table.name()));
    IonList indexes = ion.newEmptyList();
    table.indexes().forEach(index -> indexes.add(row(ion, index)));
    row.add("indexes", indexes);
    row.add("status", ion.newString(table.active() ? "ACTIVE" : "INACTIVE"));
    slots.bindDocument(frame, table.id(), Datum.of(row));
  }

  private static IonStruct row(IonSystem ion, IndexDefinition index) {
    IonStruct row = ion.newEmptyStruct();
    row.add("indexId", ion.newString(index.id().toString()));
    row.add("expr", ion.newString("[" + index.field() + "]"));
    row.add("status", ion.newString("ONLINE"));
    return row;
  }
}

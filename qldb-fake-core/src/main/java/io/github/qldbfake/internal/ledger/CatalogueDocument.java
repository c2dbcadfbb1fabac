package io.github.qldbfake.internal.ledger;

import com.amazon.ion.IonList;
import com.amazon.ion.IonString;
import com.amazon.ion.IonStruct;
import com.amazon.ion.IonSystem;
import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.ion.IonValues;
import io.github.qldbfake.internal.ion.UniqueId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Table definitions as documents of the catalogue, in the shape of the user_tables view. */
final class CatalogueDocument {

  private CatalogueDocument() {}

  static IonBytes write(TableDefinition table) {
    IonSystem ion = IonValues.system();
    IonStruct document = ion.newEmptyStruct();
    document.put("tableId").newString(table.id().toString());
    document.put("name").newString(table.name());
    IonList indexes = document.put("indexes").newEmptyList();
    for (IndexDefinition index : table.indexes()) {
      IonStruct entry = ion.newEmptyStruct();
      entry.put("indexId").newString(index.id().toString());
      entry.put("expr").newString("[" + index.field() + "]");
      entry.put("status").newString("ONLINE");
      indexes.add(entry);
    }
    document.put("status").newString(table.active() ? "ACTIVE" : "INACTIVE");
    if (!table.tags().isEmpty()) {
      IonStruct tags = document.put("tags").newEmptyStruct();
      table.tags().forEach((key, value) -> tags.put(key).newString(value));
    }
    return IonBytes.of(document);
  }

  static TableDefinition read(IonBytes data) {
    IonStruct document = (IonStruct) data.load();
    List<IndexDefinition> indexes = new ArrayList<>();
    for (IonValue index : (IonList) document.get("indexes")) {
      indexes.add(index((IonStruct) index));
    }
    return new TableDefinition(
        id(document, "tableId"),
        text(document, "name"),
        indexes,
        text(document, "status").equals("ACTIVE"),
        tags(document));
  }

  private static IndexDefinition index(IonStruct index) {
    String expression = text(index, "expr");
    return new IndexDefinition(
        id(index, "indexId"), expression.substring(1, expression.length() - 1));
  }

  private static Map<String, String> tags(IonStruct document) {
    Map<String, String> tags = new HashMap<>();
    if (document.get("tags") instanceof IonStruct struct) {
      for (IonValue value : struct) {
        tags.put(value.getFieldName(), ((IonString) value).stringValue());
      }
    }
    return tags;
  }

  private static UniqueId id(IonStruct struct, String field) {
    return UniqueId.parse(text(struct, field)).orElseThrow();
  }

  private static String text(IonStruct struct, String field) {
    return ((IonString) struct.get(field)).stringValue();
  }
}

package io.github.qldbfake.internal.session.serializability;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows that a selection gave. */
record Answer(Selection selection, List<Row> rows) {

  Answer {
    rows = List.copyOf(rows);
  }

  /** The ids of what was found, notes included. */
  List<String> ids() {
    return rows.stream().map(row -> row.text("id")).toList();
  }

  /** The ids of what was found, without the notes, which stay where they are for ever. */
  List<String> movable() {
    return rows.stream()
        .filter(row -> row.find("departed").isEmpty())
        .map(row -> row.text("id"))
        .toList();
  }

  Read toRead() {
    Map<String, String> seen = new LinkedHashMap<>();
    Map<String, Integer> departures = new LinkedHashMap<>();
    String note = selection instanceof Selection.Everything ? "deleted" : "departed";
    for (Row row : rows) {
      seen.put(row.text("id"), row.text("writer"));
      row.find(note).ifPresent(document -> departures.merge(document, 1, Integer::sum));
    }
    if (selection instanceof Selection.WithId with && rows.isEmpty()) {
      departures.put(with.id(), 1);
    }
    return new Read(selection, seen, departures);
  }
}

package io.github.qldbfake.internal.partiql.plan;

import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.partiql.eval.Datum;
import io.github.qldbfake.internal.partiql.eval.Frame;

/**
 * The slots of one source.
 *
 * @param value the element
 * @param at its position in a list
 * @param by its document id
 */
public record SourceSlots(int value, int at, int by) {

  void bindDocument(Frame frame, UniqueId id, Datum document) {
    frame.bind(value, document);
    frame.bind(by, Datum.of(id.toString()));
    frame.countRead();
  }
}

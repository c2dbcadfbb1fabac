package io.github.qldbfake.internal.partiql.plan;

import io.github.qldbfake.internal.partiql.eval.Datum;
import io.github.qldbfake.internal.partiql.eval.Evaluable;
import io.github.qldbfake.internal.partiql.eval.Frame;
import java.util.List;

/** {@code SELECT a, b AS c, t.*}: a struct of the columns that have a value. */
public record StructProjection(List<Column> columns) implements Projection {

  /**
   * One column.
   *
   * @param name the name of its field
   * @param spread whether a struct gives its own fields instead
   */
  public record Column(String name, Evaluable expression, boolean spread) {

    void addTo(Columns row, Frame frame) {
      Datum value = expression.evaluate(frame);
      if (spread) {
        row.spread(value);
      } else {
        row.add(name, value);
      }
    }
  }

  @Override
  public Datum project(Frame frame) {
    Columns row = new Columns(columns.size());
    columns.forEach(column -> column.addTo(row, frame));
    return row.struct();
  }

  @Override
  public List<Evaluable> inputs() {
    return columns.stream().map(Column::expression).toList();
  }
}

package io.github.qldbfake.internal.partiql.plan;

import com.amazon.ion.IonStruct;
import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.ion.IonValues;
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

    void addTo(IonStruct row, Frame frame) {
      Datum value = expression.evaluate(frame);
      if (spread
          && value instanceof Datum.Ion ion
          && ion.ionValue() instanceof IonStruct struct
          && !struct.isNullValue()) {
        for (IonValue field : struct) {
          row.add(field.getFieldName(), field.clone());
        }
      } else {
        value.copy().ifPresent(copy -> row.add(name, copy));
      }
    }
  }

  @Override
  public Datum project(Frame frame) {
    IonStruct row = IonValues.system().newEmptyStruct();
    columns.forEach(column -> column.addTo(row, frame));
    return Datum.of(row);
  }

  @Override
  public List<Evaluable> inputs() {
    return columns.stream().map(Column::expression).toList();
  }
}

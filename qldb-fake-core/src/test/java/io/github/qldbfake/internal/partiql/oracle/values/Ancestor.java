package io.github.qldbfake.internal.partiql.oracle.values;

import com.amazon.ion.IonSystem;
import com.amazon.ion.system.IonSystemBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.partiql.lang.CompilerPipeline;
import org.partiql.lang.eval.Bindings;
import org.partiql.lang.eval.EvaluationSession;
import org.partiql.lang.eval.ExprValue;
import org.partiql.lang.eval.ExprValueFactory;
import org.partiql.lang.eval.ExprValueType;

/** The public ancestor of the service's engine, over one table, Docs. */
final class Ancestor {

  private final IonSystem ion = IonSystemBuilder.standard().build();
  private final ExprValueFactory values = ExprValueFactory.standard(ion);
  private final CompilerPipeline pipeline = CompilerPipeline.standard(values);
  private final Map<String, ExprValue> tables;

  Ancestor(List<String> documents) {
    this.tables = Map.of("Docs", values.newBag(documents.stream().map(this::value).toList()));
  }

  private ExprValue value(String text) {
    return values.newFromIonValue(ion.singleValue(text));
  }

  /** The rows; a row that is MISSING is left out, because no client can get one. */
  @SuppressWarnings("CatchingUnchecked") // it throws checked exceptions without saying so
  Answer run(Case sample) {
    try {
      EvaluationSession session =
          EvaluationSession.Companion.builder()
              .globals(Bindings.ofMap(tables))
              .parameters(sample.parameters().stream().map(this::value).toList())
              .build();
      List<String> rows = new ArrayList<>();
      for (ExprValue row : pipeline.compile(sample.statement()).eval(session)) {
        if (row.getType() != ExprValueType.MISSING) {
          rows.add(row.getIonValue().toString());
        }
      }
      return new Answer.Rows(rows);
    } catch (Exception e) {
      return new Answer.Refusal(String.valueOf(e.getMessage()));
    }
  }
}

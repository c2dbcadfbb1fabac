package io.github.qldbfake.internal.partiql.statement;

import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.partiql.eval.Evaluable;
import io.github.qldbfake.internal.partiql.eval.Frame;
import io.github.qldbfake.internal.partiql.eval.StatementException;
import io.github.qldbfake.internal.partiql.semantics.ChangeResolver;
import io.github.qldbfake.internal.partiql.semantics.ChangedDocuments;
import io.github.qldbfake.internal.partiql.semantics.SemanticErrors;
import io.github.qldbfake.internal.partiql.semantics.Target;
import io.github.qldbfake.internal.partiql.syntax.Statement.Operation;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** One change that a statement makes for each row: resolved once, evaluated row by row. */
@FunctionalInterface
interface EditPlan {

  /**
   * The change for the current row, all of whose expressions see the document before it; empty if
   * the row is about an element that is not there.
   */
  Optional<Edit> edit(ChangedDocuments documents, Frame frame);

  /** The changes of one operation. */
  static List<EditPlan> of(Operation operation, ChangeResolver resolver) {
    if (operation instanceof Operation.Set set) {
      return set.assignments().stream()
          .map(each -> set(resolver.target(each.target()), resolver.expression(each.value())))
          .toList();
    }
    if (operation instanceof Operation.InsertInto insert) {
      return List.of(
          insert(
              resolver.target(insert.target()),
              resolver.expression(insert.value()),
              insert.at().map(resolver::expression)));
    }
    return List.of(remove(resolver.target(((Operation.Remove) operation).target())));
  }

  private static EditPlan set(Target target, Evaluable value) {
    return unlessAbsent(
        target,
        (documents, frame) -> {
          Location base = base(target, documents, frame);
          Optional<IonValue> copy = value.evaluate(frame).copy();
          return copy.isPresent()
              ? new SetEdit(base, path(target, frame), copy.get())
              : new RemoveEdit(base, path(target, frame));
        });
  }

  private static EditPlan insert(Target target, Evaluable value, Optional<Evaluable> at) {
    return unlessAbsent(
        target,
        (documents, frame) ->
            new InsertEdit(
                base(target, documents, frame),
                path(target, frame),
                value
                    .evaluate(frame)
                    .copy()
                    .orElseThrow(() -> new StatementException("MISSING cannot be inserted")),
                at.map(key -> Location.step(key.evaluate(frame)))));
  }

  private static EditPlan remove(Target target) {
    return unlessAbsent(
        target,
        (documents, frame) -> new RemoveEdit(base(target, documents, frame), path(target, frame)));
  }

  private static EditPlan unlessAbsent(
      Target target, BiFunction<ChangedDocuments, Frame, Edit> change) {
    return (documents, frame) ->
        frame.get(target.slot()).isUnknown()
            ? Optional.empty()
            : Optional.of(change.apply(documents, frame));
  }

  private static Location path(Target target, Frame frame) {
    return new Location(
        target.steps().stream().map(step -> Location.step(step.evaluate(frame))).toList());
  }

  private static Location base(Target target, ChangedDocuments documents, Frame frame) {
    return frame
        .get(target.slot())
        .ion()
        .flatMap(value -> Location.of(value, documents.current(frame)))
        .orElseThrow(() -> SemanticErrors.unsupported(target.position()));
  }
}

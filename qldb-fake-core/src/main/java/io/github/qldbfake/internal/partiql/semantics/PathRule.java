package io.github.qldbfake.internal.partiql.semantics;

import com.amazon.ion.IonString;
import io.github.qldbfake.internal.partiql.eval.Constant;
import io.github.qldbfake.internal.partiql.eval.Datum;
import io.github.qldbfake.internal.partiql.eval.ElementAccess;
import io.github.qldbfake.internal.partiql.eval.Evaluable;
import io.github.qldbfake.internal.partiql.eval.FieldAccess;
import io.github.qldbfake.internal.partiql.eval.SlotReference;
import io.github.qldbfake.internal.partiql.eval.WildcardAccess;
import io.github.qldbfake.internal.partiql.syntax.Expression;
import io.github.qldbfake.internal.partiql.syntax.PathStep;
import java.util.List;

/** A path; {@code a['b']} is the same as {@code a.b}. */
final class PathRule implements Rule<Expression.Path> {

  @Override
  public Evaluable resolve(Expression.Path path, Scope scope, Resolver resolver) {
    return follow(resolver.resolve(path.root(), scope), path.steps(), scope, resolver);
  }

  private static Evaluable follow(
      Evaluable root, List<PathStep> steps, Scope scope, Resolver resolver) {
    Evaluable path = root;
    for (int at = 0; at < steps.size(); at++) {
      PathStep step = steps.get(at);
      if (step instanceof PathStep.Field field) {
        path = new FieldAccess(path, field.name().text());
      } else if (step instanceof PathStep.Index index) {
        path = element(path, resolver.resolve(index.index(), scope));
      } else {
        int slot = resolver.nextSlot();
        List<PathStep> rest = steps.subList(at + 1, steps.size());
        return new WildcardAccess(
            path,
            step instanceof PathStep.AllFields,
            slot,
            follow(new SlotReference(slot), rest, scope, resolver),
            merge(step, rest));
      }
    }
    return path;
  }

  /** As the service's ancestor merges: a later {@code [*]} flattens what this one found. */
  private static WildcardAccess.Merge merge(PathStep step, List<PathStep> rest) {
    if (rest.isEmpty()) {
      return WildcardAccess.Merge.KEEP;
    }
    if (step instanceof PathStep.AllFields) {
      return WildcardAccess.Merge.RANGE;
    }
    return rest.stream().anyMatch(PathStep.AllElements.class::isInstance)
        ? WildcardAccess.Merge.MEMBERS
        : WildcardAccess.Merge.KEEP;
  }

  private static Evaluable element(Evaluable base, Evaluable index) {
    return index instanceof Constant constant
            && constant.value() instanceof Datum.Ion value
            && value.ionValue() instanceof IonString name
            && !name.isNullValue()
        ? new FieldAccess(base, name.stringValue())
        : new ElementAccess(base, index);
  }
}

package io.github.qldbfake.internal.partiql.semantics;

import io.github.qldbfake.internal.partiql.eval.Evaluable;
import io.github.qldbfake.internal.partiql.syntax.Position;
import java.util.List;

/**
 * What an operation changes.
 *
 * @param slot what the path starts from: a document or an element inside one
 * @param steps the names of fields and positions of elements from there
 */
public record Target(int slot, List<Evaluable> steps, Position position) {}

/** Floor 5: the scalar functions, one class each. */
@NullMarked
package io.github.qldbfake.internal.partiql.eval.function;

import org.jspecify.annotations.NullMarked;

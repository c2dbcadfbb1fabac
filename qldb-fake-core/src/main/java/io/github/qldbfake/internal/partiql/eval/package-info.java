/** Floor 5: expressions bound to the slots of a frame, ready to be evaluated row by row. */
@NullMarked
package io.github.qldbfake.internal.partiql.eval;

import org.jspecify.annotations.NullMarked;

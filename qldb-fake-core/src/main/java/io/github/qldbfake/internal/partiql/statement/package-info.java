/** Floor 5: the statements, one class each. */
@NullMarked
package io.github.qldbfake.internal.partiql.statement;

import org.jspecify.annotations.NullMarked;

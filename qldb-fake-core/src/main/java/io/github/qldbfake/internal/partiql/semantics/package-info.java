/** Floor 5: name resolution and checks: from syntax to expressions and access paths. */
@NullMarked
package io.github.qldbfake.internal.partiql.semantics;

import org.jspecify.annotations.NullMarked;

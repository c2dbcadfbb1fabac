/** Floor 5: access paths: how the rows of one source of a query are found. */
@NullMarked
package io.github.qldbfake.internal.partiql.plan;

import org.jspecify.annotations.NullMarked;

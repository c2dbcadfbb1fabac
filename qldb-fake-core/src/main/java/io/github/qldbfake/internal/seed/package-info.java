/** Floor 11: what ledgers hold at first: read from resources, checked, and carried out. */
@NullMarked
package io.github.qldbfake.internal.seed;

import org.jspecify.annotations.NullMarked;

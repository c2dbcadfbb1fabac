/** Floor 3: where blocks are kept. */
@NullMarked
package io.github.qldbfake.internal.store;

import org.jspecify.annotations.NullMarked;

/** Floor 1: where time and ids come from, so that a test can stop, move and replay them. */
@NullMarked
package io.github.qldbfake.internal.time;

import org.jspecify.annotations.NullMarked;

/** How long it takes until something listens, and until it has done its first work. */
@NullMarked
package io.github.qldbfake.benchmarks.startup;

import org.jspecify.annotations.NullMarked;

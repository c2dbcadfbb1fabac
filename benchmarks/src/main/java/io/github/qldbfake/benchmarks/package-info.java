/** How long the engine takes, measured with JMH. */
@NullMarked
package io.github.qldbfake.benchmarks;

import org.jspecify.annotations.NullMarked;

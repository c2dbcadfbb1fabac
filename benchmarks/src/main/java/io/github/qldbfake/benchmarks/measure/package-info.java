/** Runs what is measured in JVMs of its own, in turns, and prints the figures. */
@NullMarked
package io.github.qldbfake.benchmarks.measure;

import org.jspecify.annotations.NullMarked;

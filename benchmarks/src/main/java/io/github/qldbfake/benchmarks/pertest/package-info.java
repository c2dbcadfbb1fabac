/** What the JUnit extension costs a test, and how often it starts a server. */
@NullMarked
package io.github.qldbfake.benchmarks.pertest;

import org.jspecify.annotations.NullMarked;

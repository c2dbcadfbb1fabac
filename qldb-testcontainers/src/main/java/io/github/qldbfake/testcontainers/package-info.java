/** The fake in a container, for tests with Testcontainers. */
@NullMarked
package io.github.qldbfake.testcontainers;

import org.jspecify.annotations.NullMarked;

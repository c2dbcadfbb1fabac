/** Floor 9: Jetty, the two AWS protocols, error shapes and our own endpoints. */
@NullMarked
package io.github.qldbfake.internal.server;

import org.jspecify.annotations.NullMarked;

/** Part of floor 9: how the handles of a fake elsewhere reach its endpoints. */
@NullMarked
package io.github.qldbfake.internal.server.client;

import org.jspecify.annotations.NullMarked;

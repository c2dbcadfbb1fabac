/** What JSON is, and what is wrong with a text that is none. */
@NullMarked
package io.github.qldbfake.internal.server.json;

import org.jspecify.annotations.NullMarked;

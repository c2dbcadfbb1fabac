/** A fake of Amazon QLDB for tests: start it, point a client at it, look inside it. */
@NullMarked
package io.github.qldbfake;

import org.jspecify.annotations.NullMarked;

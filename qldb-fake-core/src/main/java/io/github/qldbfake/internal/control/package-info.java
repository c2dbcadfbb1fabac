/** Floor 8: the QLDB API as plain Java, one class an operation. */
@NullMarked
package io.github.qldbfake.internal.control;

import org.jspecify.annotations.NullMarked;

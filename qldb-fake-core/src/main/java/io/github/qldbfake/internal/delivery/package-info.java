/** Floor 5: what exports and streams of a journal write, and where it goes. */
@NullMarked
package io.github.qldbfake.internal.delivery;

import org.jspecify.annotations.NullMarked;

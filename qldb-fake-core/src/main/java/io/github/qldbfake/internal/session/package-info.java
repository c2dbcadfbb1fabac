/** Floor 7: the QLDB Session API as plain Java. */
@NullMarked
package io.github.qldbfake.internal.session;

import org.jspecify.annotations.NullMarked;

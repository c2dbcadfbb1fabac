/** Floor 12: the command line of the server jar. */
@NullMarked
package io.github.qldbfake.internal.cli;

import org.jspecify.annotations.NullMarked;

/** Floor 1: 128-bit ids and single Ion values as immutable bytes. */
@NullMarked
package io.github.qldbfake.internal.ion;

import org.jspecify.annotations.NullMarked;

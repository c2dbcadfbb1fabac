/** Floor 7: the directory in which ledgers outlive the process. */
@NullMarked
package io.github.qldbfake.internal.data;

import org.jspecify.annotations.NullMarked;

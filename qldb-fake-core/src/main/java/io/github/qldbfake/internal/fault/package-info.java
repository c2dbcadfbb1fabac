/** Floor 5: rules of faults, and the decision which call a fault strikes. */
@NullMarked
package io.github.qldbfake.internal.fault;

import org.jspecify.annotations.NullMarked;

/** Floor 5: PartiQL statements executed against a transaction. */
@NullMarked
package io.github.qldbfake.internal.partiql;

import org.jspecify.annotations.NullMarked;

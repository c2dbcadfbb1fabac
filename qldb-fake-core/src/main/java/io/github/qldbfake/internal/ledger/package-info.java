/** Floor 4: the ledger as a fold over its journal, transactions and their validation. */
@NullMarked
package io.github.qldbfake.internal.ledger;

import org.jspecify.annotations.NullMarked;

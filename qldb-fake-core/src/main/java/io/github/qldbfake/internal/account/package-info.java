/** Floor 6: accounts, their ledgers by region and name, and the life cycle of a ledger. */
@NullMarked
package io.github.qldbfake.internal.account;

import org.jspecify.annotations.NullMarked;

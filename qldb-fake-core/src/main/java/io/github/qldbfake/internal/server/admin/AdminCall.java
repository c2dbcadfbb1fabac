package io.github.qldbfake.internal.server.admin;

import io.github.qldbfake.internal.account.Account;
import io.github.qldbfake.internal.account.Accounts;
import io.github.qldbfake.internal.admin.AdministeredLedger;
import io.github.qldbfake.internal.session.SessionService;

/** A call that is about one account. */
record AdminCall(Accounts accounts, SessionService sessions, Account account, Arguments arguments) {

  /** The ledger that the argument {@code ledger} names. */
  AdministeredLedger ledger() {
    return AdministeredLedger.find(sessions, account, arguments.text("ledger"));
  }
}

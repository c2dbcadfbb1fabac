package io.github.qldbfake.internal.session;

import io.github.qldbfake.internal.account.Account;

/** What a session is found by. Accounts whose ids follow from one seed give the same tokens. */
record SessionKey(Account account, SessionToken token) {}

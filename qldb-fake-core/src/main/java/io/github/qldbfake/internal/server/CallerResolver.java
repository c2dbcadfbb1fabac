package io.github.qldbfake.internal.server;

import io.github.qldbfake.internal.account.Account;
import io.github.qldbfake.internal.account.Accounts;
import io.github.qldbfake.internal.control.Caller;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the account and region of a request: a path prefix {@code /accounts/<12 digits>}, else the
 * key id that signed it, else the default account; the region of the signature's scope, else
 * us-east-1. A damaged signature counts as none. If the account asks for signatures, the request
 * must have one that holds.
 */
final class CallerResolver {

  static final String DEFAULT_REGION = "us-east-1";

  private static final Pattern PREFIX = Pattern.compile("/accounts/([0-9]{12})(/.*)?");
  private final Accounts accounts;
  private final SignatureCheck signatures = new SignatureCheck();

  CallerResolver(Accounts accounts) {
    this.accounts = accounts;
  }

  /**
   * The caller, and the request without its account prefix.
   *
   * @throws io.github.qldbfake.internal.account.ServiceException if its signature does not hold
   */
  Resolved resolve(HttpRequest request) {
    Resolved resolved = find(request, Credential.of(request));
    signatures.check(resolved.caller().account(), request);
    return resolved;
  }

  private Resolved find(HttpRequest request, Optional<Credential> credential) {
    String region = credential.map(Credential::region).orElse(DEFAULT_REGION);
    Matcher prefix = PREFIX.matcher(request.rawPath());
    if (prefix.matches()) {
      String rest = prefix.group(2) == null ? "/" : prefix.group(2);
      return new Resolved(new Caller(accounts.account(prefix.group(1)), region), request.at(rest));
    }
    Account account =
        credential
            .flatMap(signer -> accounts.byKeyId(signer.keyId()))
            .orElseGet(() -> accounts.account(Accounts.DEFAULT_ID));
    return new Resolved(new Caller(account, region), request);
  }

  /** A request and on whose behalf it runs. */
  record Resolved(Caller caller, HttpRequest request) {}
}

package io.github.qldbfake.internal.server;

import io.github.qldbfake.internal.account.Account;
import io.github.qldbfake.internal.account.Accounts;
import io.github.qldbfake.internal.control.Caller;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the account and region of a request: a path prefix {@code /accounts/<12 digits>}, else the
 * key id that signed it, else the default account; the region of the signature's scope, else
 * us-east-1. Signatures are not verified, and a damaged one counts as none.
 */
final class CallerResolver {

  static final String DEFAULT_REGION = "us-east-1";

  private static final Pattern PREFIX = Pattern.compile("/accounts/([0-9]{12})(/.*)?");
  private static final Pattern CREDENTIAL =
      Pattern.compile(
          "Credential=([^/,\\s&]{1,128})/[^/,\\s&]*/([a-z0-9-]{1,32})/[^/,\\s&]*/aws4_request");

  private final Accounts accounts;

  CallerResolver(Accounts accounts) {
    this.accounts = accounts;
  }

  /** The caller, and the request without its account prefix. */
  Resolved resolve(HttpRequest request) {
    Optional<Matcher> credential = credential(request);
    String region = credential.map(found -> found.group(2)).orElse(DEFAULT_REGION);
    Matcher prefix = PREFIX.matcher(request.rawPath());
    if (prefix.matches()) {
      String rest = prefix.group(2) == null ? "/" : prefix.group(2);
      return new Resolved(new Caller(accounts.account(prefix.group(1)), region), request.at(rest));
    }
    Account account =
        credential
            .flatMap(found -> accounts.byKeyId(found.group(1)))
            .orElseGet(() -> accounts.account(Accounts.DEFAULT_ID));
    return new Resolved(new Caller(account, region), request);
  }

  private static Optional<Matcher> credential(HttpRequest request) {
    return request
        .header("authorization")
        .flatMap(CallerResolver::find)
        .or(() -> find(decode(request.rawQuery())));
  }

  private static Optional<Matcher> find(String text) {
    Matcher matcher = CREDENTIAL.matcher(text);
    return matcher.find() ? Optional.of(matcher) : Optional.empty();
  }

  private static String decode(String rawQuery) {
    try {
      return URLDecoder.decode(rawQuery, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /** A request and on whose behalf it runs. */
  record Resolved(Caller caller, HttpRequest request) {}
}

package io.github.qldbfake.internal.server;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who signed a request, and for what.
 *
 * @param date the day of the signature, eight digits
 */
record Credential(String keyId, String date, String region, String service) {

  private static final Pattern FORM =
      Pattern.compile(
          "([^/,\\s&]{1,128})/([^/,\\s&]*)/([a-z0-9-]{1,32})/([^/,\\s&]*)/aws4_request");
  private static final Pattern IN_HEADER = Pattern.compile("Credential=([^,\\s]+)");

  /** The credential that {@code text} spells, if it does. */
  static Optional<Credential> parse(String text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.matches()
        ? Optional.of(
            new Credential(matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(4)))
        : Optional.empty();
  }

  /** The credential of a request, in its header or else in its query; a damaged one is none. */
  static Optional<Credential> of(HttpRequest request) {
    return request
        .header("authorization")
        .map(IN_HEADER::matcher)
        .filter(Matcher::find)
        .flatMap(found -> parse(found.group(1)))
        .or(
            () ->
                Query.parse(request.rawQuery())
                    .first("X-Amz-Credential")
                    .flatMap(Credential::parse));
  }

  /** What the key of the signature is derived for. */
  String scope() {
    return String.join("/", date, region, service, "aws4_request");
  }
}

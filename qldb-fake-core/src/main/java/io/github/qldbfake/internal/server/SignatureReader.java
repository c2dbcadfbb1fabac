package io.github.qldbfake.internal.server;

import static io.github.qldbfake.internal.server.SignatureErrors.incomplete;

import io.github.qldbfake.internal.server.Signature.Place;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Finds the signature of a request: in the Authorization header, else in the query. */
final class SignatureReader {

  /** A time as signatures spell it. */
  static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final List<String> PARTS = List.of("Credential", "Signature", "SignedHeaders");
  private static final long WEEK_IN_SECONDS = 604_800;

  private SignatureReader() {}

  /**
   * Reads the signature.
   *
   * @throws io.github.qldbfake.internal.account.ServiceException if there is none, or not a whole
   *     one
   */
  static Signature read(HttpRequest request, Query query) {
    if (request.header("authorization").isPresent()) {
      return ofHeader(request, request.header("authorization").get());
    }
    if (query.first("X-Amz-Algorithm").isPresent() || query.first("X-Amz-Signature").isPresent()) {
      return ofQuery(query);
    }
    throw SignatureErrors.missing();
  }

  private static Signature ofHeader(HttpRequest request, String header) {
    List<String> missing = new ArrayList<>();
    Map<String, String> parts = parts(header);
    for (String part : PARTS) {
      if (parts.getOrDefault(part, "").isEmpty()) {
        missing.add("Authorization header requires '" + part + "' parameter.");
      }
    }
    String time = request.header("x-amz-date").orElse("");
    if (time.isEmpty()) {
      missing.add(
          "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header.");
    }
    if (!missing.isEmpty()) {
      throw incomplete(String.join(" ", missing) + " Authorization=" + header);
    }
    return signature(parts, time, Place.HEADER, Signature.TOLERANCE);
  }

  private static Map<String, String> parts(String header) {
    String[] words = header.split(" ", 2);
    Map<String, String> parts = new TreeMap<>();
    if (!words[0].equals(Signature.ALGORITHM) || words.length == 1) {
      return parts;
    }
    for (String part : words[1].split(",", -1)) {
      int equals = part.indexOf('=');
      if (equals < 0) {
        throw incomplete(
            "'"
                + part.strip()
                + "' not a valid key=value pair (missing equal-sign) in Authorization header: '"
                + header
                + "'.");
      }
      parts.put(part.substring(0, equals).strip(), part.substring(equals + 1).strip());
    }
    return parts;
  }

  private static Signature ofQuery(Query query) {
    List<String> missing = new ArrayList<>();
    Map<String, String> parts = new TreeMap<>();
    for (String part : List.of("Algorithm", "Credential", "Date", "Signature", "SignedHeaders")) {
      parts.put(part, query.first("X-Amz-" + part).orElse(""));
      if (parts.getOrDefault(part, "").isEmpty()) {
        missing.add("AWS query-string parameters must include 'X-Amz-" + part + "'.");
      }
    }
    if (!missing.isEmpty()) {
      throw incomplete(String.join(" ", missing) + " Re-examine the query-string parameters.");
    }
    if (!Signature.ALGORITHM.equals(parts.get("Algorithm"))) {
      throw incomplete("Unsupported AWS 'algorithm': '" + parts.get("Algorithm") + "'.");
    }
    Duration lifetime =
        query.first("X-Amz-Expires").map(SignatureReader::lifetime).orElse(Signature.TOLERANCE);
    return signature(parts, parts.getOrDefault("Date", ""), Place.QUERY, lifetime);
  }

  private static Signature signature(
      Map<String, String> parts, String time, Place place, Duration lifetime) {
    String credential = parts.getOrDefault("Credential", "");
    return new Signature(
        Credential.parse(credential)
            .orElseThrow(
                () ->
                    incomplete(
                        "Credential must have exactly 5 slash-delimited elements, e.g."
                            + " keyid/date/region/service/term, got '"
                            + credential
                            + "'")),
        time,
        instant(time),
        List.of(parts.getOrDefault("SignedHeaders", "").toLowerCase(Locale.ROOT).split(";", -1)),
        parts.getOrDefault("Signature", ""),
        place,
        lifetime);
  }

  private static Instant instant(String time) {
    try {
      return TIME.parse(time, Instant::from);
    } catch (DateTimeException e) {
      throw incomplete(
          "Date must be in ISO-8601 'basic format'. Got '"
              + time
              + "'. See http://en.wikipedia.org/wiki/ISO_8601");
    }
  }

  private static Duration lifetime(String seconds) {
    try {
      long number = Long.parseLong(seconds);
      if (number >= 1 && number <= WEEK_IN_SECONDS) {
        return Duration.ofSeconds(number);
      }
    } catch (NumberFormatException e) {
      // Refused below, like a number out of range.
    }
    throw incomplete(
        "X-Amz-Expires must be from 1 to " + WEEK_IN_SECONDS + " seconds, not '" + seconds + "'.");
  }
}

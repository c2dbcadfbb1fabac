package io.github.qldbfake.internal.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.qldbfake.internal.account.Account;
import io.github.qldbfake.internal.account.ServiceException;
import io.github.qldbfake.internal.server.Signature.Place;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Holds the signature of a request against the keys of its account, if the account has any. */
final class SignatureCheck {

  private static final String SERVICE = "qldb";
  private static final String UNSIGNED = "UNSIGNED-PAYLOAD";

  /**
   * Passes a request that is signed as its account asks.
   *
   * @param request as it was sent
   * @throws ServiceException if it is not
   */
  void check(Account account, HttpRequest request) {
    if (!account.accessKeys().areRequired()) {
      return;
    }
    Query query = Query.parse(request.rawQuery());
    Signature signature = SignatureReader.read(request, query);
    checkHeaders(signature, request);
    checkScope(signature);
    checkTime(signature, account.clock().instant());
    String secret =
        account
            .accessKeys()
            .secretOf(signature.credential().keyId())
            .orElseThrow(SignatureErrors::unknownKey);
    checkValue(signature, SigningKey.of(secret, signature.credential()), request, query);
  }

  /** What a signature must cover: the host, the operation and the time. */
  private static void checkHeaders(Signature signature, HttpRequest request) {
    for (String name : signature.signedHeaders()) {
      if (request.header(name).isEmpty()) {
        throw SignatureErrors.incomplete(
            "'"
                + name
                + "' is named as a SignedHeader, but it does not exist in the HTTP request.");
      }
    }
    Map<String, String> needed = new TreeMap<>(Map.of("host", "'Host' or ':authority'"));
    if (request.header("x-amz-target").isPresent()) {
      needed.put("x-amz-target", "'X-Amz-Target'");
    }
    if (signature.place() == Place.HEADER) {
      needed.put("x-amz-date", "'X-Amz-Date'");
    }
    needed.keySet().removeAll(signature.signedHeaders());
    for (String missing : needed.values()) {
      throw SignatureErrors.invalid(
          missing + " must be a 'SignedHeader' in the AWS Authorization.");
    }
  }

  private static void checkScope(Signature signature) {
    Credential credential = signature.credential();
    if (!credential.service().equals(SERVICE)) {
      throw SignatureErrors.invalid(
          "Credential should be scoped to correct service: '" + SERVICE + "'.");
    }
    String day = signature.time().substring(0, 8);
    if (!credential.date().equals(day)) {
      throw SignatureErrors.invalid(
          "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from"
              + " HTTP: '"
              + credential.date()
              + "' != '"
              + day
              + "', from '"
              + signature.time()
              + "'.");
    }
  }

  private static void checkTime(Signature signature, Instant now) {
    Instant earliest = now.minus(signature.lifetime());
    if (signature.signedAt().isBefore(toSeconds(earliest))) {
      throw SignatureErrors.invalid(
          "Signature expired: "
              + signature.time()
              + " is now earlier than "
              + SignatureReader.TIME.format(earliest)
              + " ("
              + SignatureReader.TIME.format(now)
              + " - "
              + text(signature.lifetime())
              + ")");
    }
    Instant latest = now.plus(Signature.TOLERANCE);
    if (signature.signedAt().isAfter(latest)) {
      throw SignatureErrors.invalid(
          "Signature not yet current: "
              + signature.time()
              + " is still later than "
              + SignatureReader.TIME.format(latest)
              + " ("
              + SignatureReader.TIME.format(now)
              + " + "
              + text(Signature.TOLERANCE)
              + ")");
    }
  }

  private static void checkValue(
      Signature signature, SigningKey key, HttpRequest request, Query query) {
    String canonical = "";
    String toSign = "";
    for (String payload : payloads(signature, request)) {
      canonical = CanonicalRequest.of(request, query, signature.signedHeaders(), payload);
      toSign =
          String.join(
              "\n",
              Signature.ALGORITHM,
              signature.time(),
              signature.credential().scope(),
              SigningKey.hash(canonical.getBytes(UTF_8)));
      if (MessageDigest.isEqual(
          key.sign(toSign).getBytes(UTF_8), signature.value().getBytes(UTF_8))) {
        return;
      }
    }
    throw SignatureErrors.invalid(
        "The request signature we calculated does not match the signature you provided. Check your"
            + " AWS Secret Access Key and signing method. Consult the service documentation for"
            + " details.\n\nThe Canonical String for this request should have been\n'"
            + canonical
            + "'\n\nThe String-to-Sign should have been\n'"
            + toSign
            + "'\n");
  }

  /** What the signature may say of the body; the likeliest last, for the text of the error. */
  private static List<String> payloads(Signature signature, HttpRequest request) {
    if (request.header("x-amz-content-sha256").filter(UNSIGNED::equals).isPresent()) {
      return List.of(UNSIGNED);
    }
    String body = SigningKey.hash(request.body());
    // Who makes a URL does not always know the body that will be sent to it: botocore signs an
    // empty one, other signers say that it is not signed.
    return signature.place() == Place.QUERY
        ? List.of(UNSIGNED, SigningKey.hash(new byte[0]), body)
        : List.of(body);
  }

  private static Instant toSeconds(Instant instant) {
    return Instant.ofEpochSecond(instant.getEpochSecond());
  }

  private static String text(Duration time) {
    return time.toSecondsPart() == 0 ? time.toMinutes() + " min." : time.toSeconds() + " sec.";
  }
}

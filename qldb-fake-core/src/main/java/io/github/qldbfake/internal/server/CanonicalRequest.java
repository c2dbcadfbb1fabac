package io.github.qldbfake.internal.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The text that stands for a request in its signature. */
final class CanonicalRequest {

  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
  private static final String SIGNATURE = "X-Amz-Signature";

  private CanonicalRequest() {}

  /**
   * The text for a request as it was sent.
   *
   * @param signedHeaders the names of headers that are there, in the order of the signature
   * @param payloadHash what the signature covers of the body
   */
  static String of(
      HttpRequest request, Query query, List<String> signedHeaders, String payloadHash) {
    String headers =
        signedHeaders.stream()
            .map(name -> name + ":" + trimmed(request.header(name).orElse("")) + "\n")
            .collect(Collectors.joining());
    // The path is encoded as it was sent and once more, as every service but S3 has it.
    return String.join(
        "\n",
        request.method(),
        encode(request.rawPath(), UNRESERVED + "/"),
        canonical(query),
        headers,
        String.join(";", signedHeaders),
        payloadHash);
  }

  private static String canonical(Query query) {
    return query.parameters().stream()
        .filter(parameter -> !parameter.name().equals(SIGNATURE))
        .map(
            parameter ->
                new Query.Parameter(
                    encode(parameter.name(), UNRESERVED), encode(parameter.value(), UNRESERVED)))
        .sorted(Comparator.comparing(Query.Parameter::name).thenComparing(Query.Parameter::value))
        .map(parameter -> parameter.name() + "=" + parameter.value())
        .collect(Collectors.joining("&"));
  }

  private static String trimmed(String value) {
    return value.strip().replaceAll(" +", " ");
  }

  private static String encode(String text, String plain) {
    StringBuilder encoded = new StringBuilder();
    for (byte octet : text.getBytes(UTF_8)) {
      char letter = (char) (octet & 0xFF);
      if (plain.indexOf(letter) >= 0) {
        encoded.append(letter);
      } else {
        encoded.append(String.format("%%%02X", octet & 0xFF));
      }
    }
    return encoded.toString();
  }
}

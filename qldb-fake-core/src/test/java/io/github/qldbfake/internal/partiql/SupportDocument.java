package io.github.qldbfake.internal.partiql;

import io.github.qldbfake.internal.server.ServedOperations;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text of {@code docs/support.md}: what is served, and what each feature answers when tried.
 */
final class SupportDocument {

  private static final String INTRODUCTION =
      """
      # What is supported

      This page is made from the code: the operations from the API models and what serves them, the rest by running each
      example on a small ledger. A test fails when the page is out of date. What the service refused is refused here too;
      the last column shows the text.
      """;

  private SupportDocument() {}

  static String text() throws IOException {
    StringBuilder text = new StringBuilder(INTRODUCTION);
    text.append(operations("Control plane operations", ServedOperations.ofControlPlane()));
    text.append(operations("Session commands", ServedOperations.ofSessions()));
    sections().forEach((title, features) -> text.append(section(title, features)));
    return text.toString();
  }

  /** The features by section. */
  static Map<String, List<Feature>> sections() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            SupportDocument.class.getResourceAsStream("/support/features.txt"))) {
      Map<String, List<Feature>> sections = new LinkedHashMap<>();
      String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String section : file.strip().split("\n\n", -1)) {
        List<String> lines = section.lines().toList();
        sections.put(
            lines.get(0).replace("# ", ""), lines.stream().skip(1).map(Feature::parse).toList());
      }
      return sections;
    }
  }

  private static String operations(String title, Map<String, Boolean> operations) {
    long served = operations.values().stream().filter(Boolean::booleanValue).count();
    return operations.entrySet().stream()
        .map(each -> "| " + each.getKey() + " | " + sign(each.getValue()) + " |\n")
        .collect(
            Collectors.joining(
                "",
                "\n## "
                    + title
                    + "\n\n"
                    + served
                    + " of "
                    + operations.size()
                    + " are served.\n\n| operation | served |\n|---|---|\n",
                ""));
  }

  private static String section(String title, List<Feature> features) {
    return features.stream()
        .map(SupportDocument::row)
        .collect(
            Collectors.joining(
                "",
                "\n## " + title + "\n\n| what | example | works | answer |\n|---|---|---|---|\n",
                ""));
  }

  private static String row(Feature feature) {
    Optional<String> refusal = new FeatureTrial().refusal(feature);
    return Stream.of(
            escaped(feature.name()),
            code(feature.statement()),
            sign(refusal.isEmpty()),
            refusal.map(SupportDocument::code).orElse(""))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String sign(boolean works) {
    return works ? "yes" : "no";
  }

  private static String code(String text) {
    String shown = escaped(text.replace('\n', ' '));
    return shown.contains("`") ? "`` " + shown + " ``" : "`" + shown + "`";
  }

  private static String escaped(String text) {
    return text.replace("|", "\\|");
  }
}

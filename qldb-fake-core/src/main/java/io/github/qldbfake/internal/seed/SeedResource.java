package io.github.qldbfake.internal.seed;

import io.github.qldbfake.internal.server.json.JsonText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * A text with statements or documents.
 *
 * @param name how messages name it; its extension says the format of documents
 */
public record SeedResource(String name, String text) {

  private static final String JSON = "json";
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final Map<String, BiFunction<String, String, List<SeedPart>>> FORMATS =
      Map.of("ion", IonDocuments::of, JSON, IonDocuments::of, "csv", CsvDocuments::of);

  List<SeedPart> statements() {
    return Script.statements(name, text);
  }

  List<SeedPart> documents() {
    BiFunction<String, String, List<SeedPart>> format = FORMATS.get(extension());
    if (format == null) {
      throw new SeedFormatException(
          name, "documents come from resources that end in .ion, .json or .csv");
    }
    return format.apply(name, checkedText());
  }

  /**
   * The text.
   *
   * @throws SeedFormatException if the name promises JSON, and it is not that
   */
  String checkedText() {
    if (extension().equals(JSON)) {
      JsonText.mistake(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text)
          .ifPresent(
              mistake -> {
                throw new SeedFormatException(
                    name + ":" + mistake.line(),
                    mistake.problem()
                        + "; what ends in .json is JSON by RFC 8259, what ends in .ion may be any"
                        + " Ion");
              });
    }
    return text;
  }

  private String extension() {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}

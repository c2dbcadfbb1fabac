package io.github.qldbfake.internal.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Holds requests against the constraints of an API model. Thread-safe. */
final class ShapeValidator {

  private static final BigDecimal EARLIEST =
      BigDecimal.valueOf(Instant.parse("0001-01-01T00:00:00Z").getEpochSecond());
  private static final BigDecimal AFTER_LATEST =
      BigDecimal.valueOf(Instant.parse("9999-12-31T23:59:59Z").getEpochSecond() + 1);

  private final ApiModel model;
  private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();

  ShapeValidator(ApiModel model) {
    this.model = model;
  }

  /** The first member of {@code value} that breaks a constraint of {@code shape}, if one does. */
  Optional<Violation> check(String shape, JsonNode value) {
    return check(model.shape(shape), value, "");
  }

  private Optional<Violation> check(JsonNode shape, JsonNode value, String path) {
    String type = shape.path("type").asText();
    return switch (type) {
      case "structure" -> checkStructure(shape, value, path);
      case "list" -> checkList(shape, value, path);
      case "map" -> checkMap(shape, value, path);
      case "string" -> checkString(shape, value, path);
      case "blob" -> checkBlob(shape, value, path);
      case "boolean" ->
          value.isBoolean() ? Optional.empty() : violation(path, "must be true or false");
      case "timestamp" -> checkTimestamp(value, path);
      case "integer", "long" -> checkNumber(shape, value, path);
      default -> throw new IllegalStateException("the API model has an unknown type " + type);
    };
  }

  private Optional<Violation> checkStructure(JsonNode shape, JsonNode value, String path) {
    if (!value.isObject()) {
      return violation(path, "must be an object");
    }
    for (JsonNode required : shape.path("required")) {
      if (value.path(required.asText()).isMissingNode() || value.path(required.asText()).isNull()) {
        return violation(join(path, required.asText()), "is required");
      }
    }
    for (Map.Entry<String, JsonNode> member : shape.path("members").properties()) {
      JsonNode given = value.path(member.getKey());
      if (!given.isMissingNode() && !given.isNull()) {
        Optional<Violation> violation =
            check(shapeOf(member.getValue()), given, join(path, member.getKey()));
        if (violation.isPresent()) {
          return violation;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Violation> checkList(JsonNode shape, JsonNode value, String path) {
    if (!value.isArray()) {
      return violation(path, "must be a list");
    }
    Optional<Violation> size = checkSize(shape, value.size(), "members", path);
    if (size.isPresent()) {
      return size;
    }
    JsonNode element = shapeOf(shape.path("member"));
    for (int at = 0; at < value.size(); at++) {
      Optional<Violation> violation = check(element, value.get(at), path + "[" + at + "]");
      if (violation.isPresent()) {
        return violation;
      }
    }
    return Optional.empty();
  }

  private Optional<Violation> checkMap(JsonNode shape, JsonNode value, String path) {
    if (!value.isObject()) {
      return violation(path, "must be an object");
    }
    Optional<Violation> size = checkSize(shape, value.size(), "members", path);
    JsonNode keys = shapeOf(shape.path("key"));
    JsonNode values = shapeOf(shape.path("value"));
    Iterator<Map.Entry<String, JsonNode>> entries = value.properties().iterator();
    while (size.isEmpty() && entries.hasNext()) {
      Map.Entry<String, JsonNode> entry = entries.next();
      size = checkText(keys, entry.getKey(), path);
      // A tag without a value is a tag with an empty value.
      if (size.isEmpty() && !entry.getValue().isNull()) {
        size = check(values, entry.getValue(), join(path, entry.getKey()));
      }
    }
    return size;
  }

  private Optional<Violation> checkString(JsonNode shape, JsonNode value, String path) {
    return value.isTextual()
        ? checkText(shape, value.textValue(), path)
        : violation(path, "must be a string");
  }

  private Optional<Violation> checkText(JsonNode shape, String text, String path) {
    if (text.codePoints().anyMatch(ShapeValidator::isUnpairedSurrogate)) {
      return violation(path, "must be well-formed Unicode");
    }
    Optional<Violation> size =
        checkSize(shape, text.codePointCount(0, text.length()), "characters", path);
    if (size.isPresent()) {
      return size;
    }
    // The whole text: a $ by itself would let a line break through at the end.
    if (shape.has("pattern") && !pattern(shape.get("pattern").asText()).matcher(text).matches()) {
      return violation(path, "must match " + shape.get("pattern").asText());
    }
    if (shape.has("enum")) {
      for (JsonNode allowed : shape.get("enum")) {
        if (allowed.asText().equals(text)) {
          return Optional.empty();
        }
      }
      return violation(path, "must be one of " + shape.get("enum"));
    }
    return Optional.empty();
  }

  private Optional<Violation> checkBlob(JsonNode shape, JsonNode value, String path) {
    Optional<byte[]> bytes = Base64Text.decode(value);
    return bytes.isPresent()
        ? checkSize(shape, bytes.get().length, "bytes", path)
        : violation(path, "must be a string of base64");
  }

  private Optional<Violation> checkNumber(JsonNode shape, JsonNode value, String path) {
    if (!value.isIntegralNumber() || !value.canConvertToLong()) {
      return violation(path, "must be an integer");
    }
    long number = value.longValue();
    boolean inRange =
        number >= shape.path("min").asLong(Long.MIN_VALUE)
            && number <= shape.path("max").asLong(Long.MAX_VALUE);
    return inRange ? Optional.empty() : violation(path, "must be " + range(shape));
  }

  private static Optional<Violation> checkTimestamp(JsonNode value, String path) {
    if (!value.isNumber()) {
      return violation(path, "must be a number of seconds");
    }
    BigDecimal seconds = value.decimalValue();
    boolean hasFourDigitYear =
        seconds.compareTo(EARLIEST) >= 0 && seconds.compareTo(AFTER_LATEST) < 0;
    return hasFourDigitYear
        ? Optional.empty()
        : violation(path, "must be a time in the years 1 to 9999");
  }

  private static Optional<Violation> checkSize(
      JsonNode shape, long size, String unit, String path) {
    boolean inRange =
        size >= shape.path("min").asLong(0) && size <= shape.path("max").asLong(Long.MAX_VALUE);
    return inRange
        ? Optional.empty()
        : violation(path, "must have " + range(shape) + " " + unit + ", not " + size);
  }

  private static String range(JsonNode shape) {
    String from = shape.path("min").asText("0");
    return shape.has("max")
        ? "from " + from + " to " + shape.get("max").asText()
        : "at least " + from;
  }

  private JsonNode shapeOf(JsonNode reference) {
    return model.shape(reference.path("shape").asText());
  }

  private Pattern pattern(String regex) {
    return patterns.computeIfAbsent(regex, Pattern::compile);
  }

  private static boolean isUnpairedSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private static String join(String path, String member) {
    return path.isEmpty() ? member : path + "." + member;
  }

  private static Optional<Violation> violation(String path, String rule) {
    return Optional.of(new Violation(path, rule));
  }

  /** A member that breaks a rule. */
  record Violation(String member, String rule) {}
}

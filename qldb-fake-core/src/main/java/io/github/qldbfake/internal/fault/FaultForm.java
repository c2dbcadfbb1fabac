package io.github.qldbfake.internal.fault;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A rule as texts, numbers and lists under names, as it goes over HTTP: {@code kind}, and where
 * they are said {@code latency} (ISO 8601), {@code operations}, {@code statement}, {@code table},
 * {@code call}, {@code times}, {@code probability} with {@code seed}.
 */
public final class FaultForm {

  /** The names that a form may have. */
  public static final List<String> NAMES =
      List.of(
          "kind",
          "latency",
          "operations",
          "statement",
          "table",
          "call",
          "times",
          "probability",
          "seed");

  private final Map<String, ?> form;

  private FaultForm(Map<String, ?> form) {
    this.form = form;
  }

  /** The form of a rule. */
  public static Map<String, Object> of(FaultRule rule) {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("kind", rule.type().name());
    if (rule.type() == FaultType.LATENCY) {
      form.put("latency", rule.latency().toString());
    }
    if (!rule.named().isEmpty()) {
      form.put("operations", List.copyOf(new TreeSet<>(rule.named())));
    }
    rule.statement().ifPresent(regex -> form.put("statement", regex));
    rule.table().ifPresent(name -> form.put("table", name));
    if (rule.occurrence().first() > 1) {
      form.put("call", rule.occurrence().first());
    }
    rule.occurrence().times().ifPresent(number -> form.put("times", number));
    rule.occurrence()
        .chance()
        .ifPresent(
            chance -> {
              form.put("probability", chance.probability());
              form.put("seed", chance.seed());
            });
    return form;
  }

  /**
   * The rule of a form.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static FaultRule read(Map<String, ?> form) {
    return new FaultForm(form).rule();
  }

  private FaultRule rule() {
    FaultRule rule = ofKind();
    if (form.containsKey("operations")) {
      rule = rule.onOperations(texts("operations"));
    }
    Optional<String> statement = text("statement");
    rule = statement.isPresent() ? rule.onStatement(statement.get()) : rule;
    Optional<String> table = text("table");
    rule = table.isPresent() ? rule.onTable(table.get()) : rule;
    Optional<Long> times = wholeNumber("times");
    rule = times.isPresent() ? rule.times(times.get()) : rule;
    Optional<Long> call = wholeNumber("call");
    rule = call.isPresent() ? rule.onCall(call.get()) : rule;
    return form.containsKey("probability") ? rule.by(chance()) : withoutSeed(rule);
  }

  private Chance chance() {
    if (form.get("probability") instanceof Number probability) {
      return new Chance(probability.doubleValue(), wholeNumber("seed").orElse(0L));
    }
    throw wrong("probability", "a number");
  }

  private FaultRule withoutSeed(FaultRule rule) {
    if (form.containsKey("seed")) {
      throw new IllegalArgumentException(
          "\"seed\" is for a \"probability\"; add one, or leave it out");
    }
    return rule;
  }

  private FaultRule ofKind() {
    String kind = text("kind").orElse("");
    FaultType type =
        Arrays.stream(FaultType.values())
            .filter(each -> each.name().equals(kind))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "\"kind\" is one of "
                            + Arrays.stream(FaultType.values()).map(Enum::name).toList()
                            + ", not \""
                            + kind
                            + "\""));
    if (type == FaultType.LATENCY) {
      return FaultRule.latency(latency());
    }
    if (form.containsKey("latency")) {
      throw new IllegalArgumentException(
          "\"latency\" is for the kind LATENCY, not for " + type.name() + "; leave it out");
    }
    return FaultRule.of(type);
  }

  private Duration latency() {
    String text = text("latency").orElse("");
    try {
      return Duration.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "\"latency\" is a duration such as \"PT0.5S\", not \"" + text + "\"", e);
    }
  }

  private List<String> texts(String name) {
    if (form.get(name) instanceof List<?> list
        && list.stream().allMatch(String.class::isInstance)) {
      return list.stream().map(String::valueOf).toList();
    }
    throw wrong(name, "a list of strings");
  }

  private Optional<String> text(String name) {
    if (!form.containsKey(name)) {
      return Optional.empty();
    }
    if (form.get(name) instanceof String text) {
      return Optional.of(text);
    }
    throw wrong(name, "a string");
  }

  private Optional<Long> wholeNumber(String name) {
    if (!form.containsKey(name)) {
      return Optional.empty();
    }
    Object value = form.get(name);
    if (value instanceof Long || value instanceof Integer) {
      return Optional.of(((Number) value).longValue());
    }
    throw wrong(name, "a whole number of 64 bits");
  }

  private IllegalArgumentException wrong(String name, String form) {
    Object value = this.form.get(name);
    String shown = value instanceof String text ? '"' + text + '"' : String.valueOf(value);
    return new IllegalArgumentException("\"" + name + "\" is " + form + ", not " + shown);
  }
}

package io.github.qldbfake.internal.server.admin;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a call, from its query or its JSON body. Every method throws {@link
 * IllegalArgumentException} with the name of the argument and what it should be.
 */
record Arguments(Map<String, ?> given) {

  private static final String LIST = "a list of strings";
  private static final String OBJECT = "an object of strings";

  void checkNames(List<String> known) {
    for (String name : given.keySet()) {
      if (!known.contains(name)) {
        throw new IllegalArgumentException(
            "there is no argument \"" + name + "\" here; there are " + known);
      }
    }
  }

  String text(String name) {
    return optionalText(name).orElseThrow(() -> wrong(name, "a string"));
  }

  Optional<String> optionalText(String name) {
    return Optional.ofNullable(given.get(name)).map(value -> asText(name, value, "a string"));
  }

  List<String> texts(String name) {
    Object value = given.get(name);
    if (value != null && !(value instanceof List<?>)) {
      throw wrong(name, LIST);
    }
    List<?> list = value instanceof List<?> present ? present : List.of();
    return list.stream().map(each -> asText(name, each, LIST)).toList();
  }

  private String asText(String name, @Nullable Object value, String form) {
    if (value instanceof String text) {
      return text;
    }
    throw wrong(name, form);
  }

  Map<String, String> textsByName(String name) {
    Map<String, String> texts = new LinkedHashMap<>();
    if (given.get(name) instanceof Map<?, ?> map) {
      map.forEach((key, value) -> texts.put(String.valueOf(key), asText(name, value, OBJECT)));
    } else if (given.get(name) != null) {
      throw wrong(name, OBJECT);
    }
    return texts;
  }

  long number(String name) {
    return optionalNumber(name).orElseThrow(() -> wrong(name, "a whole number"));
  }

  OptionalLong optionalNumber(String name) {
    Object value = given.get(name);
    if (value == null) {
      return OptionalLong.empty();
    }
    try {
      return OptionalLong.of(Long.parseLong(value.toString()));
    } catch (NumberFormatException e) {
      throw wrong(name, "a whole number");
    }
  }

  int smallNumber(String name) {
    long number = number(name);
    if (number < Integer.MIN_VALUE || number > Integer.MAX_VALUE) {
      throw wrong(name, "a whole number of 32 bits");
    }
    return (int) number;
  }

  boolean flag(String name, boolean otherwise) {
    Object value = given.get(name);
    if (value == null) {
      return otherwise;
    }
    if (value instanceof Boolean flag) {
      return flag;
    }
    throw wrong(name, "true or false");
  }

  <E extends Enum<E>> E oneOf(String name, Class<E> type) {
    String text = text(name);
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> each.name().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                wrong(
                    name,
                    Arrays.stream(type.getEnumConstants())
                        .map(Enum::name)
                        .collect(Collectors.joining(", ", "one of ", ""))));
  }

  Duration duration(String name) {
    return parsed(name, Duration::parse, "an ISO 8601 duration such as \"PT90S\"");
  }

  Optional<Instant> optionalTime(String name) {
    return given.get(name) == null
        ? Optional.empty()
        : Optional.of(parsed(name, Instant::parse, "a time such as \"2025-01-01T00:00:00Z\""));
  }

  private <T> T parsed(String name, Function<String, T> parser, String form) {
    try {
      return parser.apply(text(name));
    } catch (DateTimeException e) {
      throw wrong(name, form);
    }
  }

  private IllegalArgumentException wrong(String name, String form) {
    Object value = given.get(name);
    return new IllegalArgumentException(
        value == null
            ? "the argument \"" + name + "\" is missing; it is " + form
            : "the argument \"" + name + "\" is " + form + ", not " + value);
  }
}

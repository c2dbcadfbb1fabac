package io.github.qldbfake.internal.server;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The parameters of a query, decoded, in the order they were sent. */
record Query(List<Parameter> parameters) {

  /** Reads a query as it was sent; a parameter without a value has an empty one. */
  static Query parse(String rawQuery) {
    return new Query(
        Arrays.stream(rawQuery.split("&", -1))
            .filter(pair -> !pair.isEmpty())
            .map(Parameter::parse)
            .toList());
  }

  /** The values of the parameter {@code name}, in the order they were sent. */
  List<String> all(String name) {
    return parameters.stream()
        .filter(parameter -> parameter.name().equals(name))
        .map(Parameter::value)
        .toList();
  }

  /** The first value of the parameter {@code name}. */
  Optional<String> first(String name) {
    return all(name).stream().findFirst();
  }

  /** The values of every parameter, in the order they were sent. */
  Map<String, List<String>> valuesByName() {
    return parameters.stream()
        .collect(
            Collectors.groupingBy(
                Parameter::name,
                LinkedHashMap::new,
                Collectors.mapping(Parameter::value, Collectors.toList())));
  }

  /** One parameter. */
  record Parameter(String name, String value) {

    private static Parameter parse(String pair) {
      int equals = pair.indexOf('=');
      return equals < 0
          ? new Parameter(decode(pair), "")
          : new Parameter(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
    }

    private static String decode(String text) {
      try {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
      } catch (IllegalArgumentException e) {
        return text;
      }
    }
  }
}

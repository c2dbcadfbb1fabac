package io.github.qldbfake.junit5;

import io.github.qldbfake.ServiceLimit;
import java.util.LinkedHashMap;
import java.util.Map;

/** Values under keys, of which none has two. */
final class OnePerKey<K, V> {

  private final String what;
  private final String why;
  private final Map<K, V> values = new LinkedHashMap<>();

  private OnePerKey(String what, String why) {
    this.what = what;
    this.why = why;
  }

  static OnePerKey<String, String> tags() {
    return new OnePerKey<>("tag", "a tag has one value");
  }

  static OnePerKey<ServiceLimit, Long> limits() {
    return new OnePerKey<>("limit", "a limit holds for all ledgers of a test");
  }

  /**
   * Adds a value; the same one may be said again.
   *
   * @throws IllegalArgumentException if the key has another one
   */
  void put(K key, V value) {
    V before = values.putIfAbsent(key, value);
    if (before != null && !before.equals(value)) {
      throw new IllegalArgumentException(
          "%s %s is %s and %s; %s, so say it once".formatted(what, key, before, value, why));
    }
  }

  Map<K, V> all() {
    return Map.copyOf(values);
  }
}

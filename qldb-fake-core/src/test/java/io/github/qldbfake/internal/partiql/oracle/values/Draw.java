package io.github.qldbfake.internal.partiql.oracle.values;

import java.util.Random;
import java.util.function.Supplier;

/** Random choices that a seed decides. */
final class Draw {

  private final Random random;

  Draw(long seed) {
    this.random = new Random(seed);
  }

  /** A number from 0, less than {@code bound}. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** True that many times in a hundred. */
  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  String of(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  /** One of the texts, of which only the chosen one is made. */
  @SafeVarargs
  final String from(Supplier<String>... choices) {
    return choices[random.nextInt(choices.length)].get();
  }

  /** {@code least} to {@code most} texts with {@code between} between them. */
  String several(int least, int most, String between, Supplier<String> each) {
    StringBuilder all = new StringBuilder();
    int count = least + random.nextInt(most - least + 1);
    for (int at = 0; at < count; at++) {
      all.append(at == 0 ? "" : between).append(each.get());
    }
    return all.toString();
  }
}

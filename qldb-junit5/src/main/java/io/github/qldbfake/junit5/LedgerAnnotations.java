package io.github.qldbfake.junit5;

import java.lang.reflect.AnnotatedElement;
import java.util.List;

/** Finds {@link QldbLedger} annotations. */
final class LedgerAnnotations {

  private static final RepeatableAnnotations<QldbLedger, QldbLedgers> LEDGERS =
      new RepeatableAnnotations<>(QldbLedger.class, QldbLedgers.class, QldbLedgers::value);

  private LedgerAnnotations() {}

  /** Those on a method, a parameter or a field. */
  static List<QldbLedger> on(AnnotatedElement element) {
    return LEDGERS.on(element);
  }

  /** Those on a class, else on all its interfaces together, else on its superclass. */
  static List<QldbLedger> onClass(Class<?> type) {
    return LEDGERS.onClass(type);
  }
}

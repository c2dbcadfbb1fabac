package io.github.qldbfake.junit5;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;

/**
 * An extension that a test class registers by a field.
 *
 * @param unlessSaid the scope of what it declares, unless its builder was told
 */
record RegisteredExtension(QldbExtension extension, LedgerScope unlessSaid, Class<?> testClass) {

  /** Whether a class has such fields at all: most have none, and every test asks. */
  private static final ClassValue<Boolean> HAS_FIELDS =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          return !AnnotationSupport.findAnnotatedFields(
                  type,
                  RegisterExtension.class,
                  field -> field.getType() == QldbExtension.class,
                  HierarchyTraversalMode.TOP_DOWN)
              .isEmpty();
        }
      };

  /**
   * The one of a class, of a static field or of a field of its instance.
   *
   * @throws ExtensionConfigurationException if there are several
   */
  static Optional<RegisteredExtension> of(Class<?> testClass, Optional<Object> instance) {
    if (!HAS_FIELDS.get(testClass)) {
      return Optional.empty();
    }
    List<RegisteredExtension> all =
        Stream.concat(
                AnnotationSupport.findAnnotatedFieldValues(
                        testClass, RegisterExtension.class, QldbExtension.class)
                    .stream()
                    .map(it -> new RegisteredExtension(it, LedgerScope.CLASS, testClass)),
                instance.stream()
                    .flatMap(
                        it ->
                            AnnotationSupport.findAnnotatedFieldValues(
                                it, RegisterExtension.class, QldbExtension.class)
                                .stream())
                    .map(it -> new RegisteredExtension(it, LedgerScope.METHOD, testClass)))
            .toList();
    if (all.size() > 1) {
      throw new ExtensionConfigurationException(
          "%d QldbExtension fields in %s; declare all ledgers with one builder"
              .formatted(all.size(), testClass));
    }
    return all.stream().findFirst();
  }

  /** Whether a class has one that is not known before there is an instance. */
  static boolean isOfInstance(Class<?> testClass) {
    return !AnnotationSupport.findAnnotatedFields(
            testClass,
            RegisterExtension.class,
            RegisteredExtension::isOfInstance,
            HierarchyTraversalMode.TOP_DOWN)
        .isEmpty();
  }

  private static boolean isOfInstance(Field field) {
    return field.getType() == QldbExtension.class && !Modifier.isStatic(field.getModifiers());
  }

  /** What its builder was told; the scope, if it was not, is that of the annotations beside it. */
  Declaration declaration(Declarations beside) {
    String origin = "@RegisterExtension QldbExtension of " + testClass;
    LedgerScope scope = beside.isEmpty() ? unlessSaid : beside.configuration().scope();
    return Declaration.checked(
        origin, () -> new Declaration(extension.configuration(scope), origin));
  }
}

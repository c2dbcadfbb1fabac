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
import org.junit.platform.commons.support.ReflectionSupport;

/**
 * An extension that a test class registers by a field.
 *
 * @param unlessSaid the scope of what it declares, unless its builder was told
 */
record RegisteredExtension(QldbExtension extension, LedgerScope unlessSaid, Class<?> testClass) {

  /**
   * The fields that can hold one: JUnit looks at their values, not at their types. They are found
   * once, because most classes have none, and every test asks.
   */
  private static final ClassValue<List<Field>> FIELDS =
      new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
          return AnnotationSupport.findAnnotatedFields(
              type,
              RegisterExtension.class,
              field -> field.getType().isAssignableFrom(QldbExtension.class),
              HierarchyTraversalMode.TOP_DOWN);
        }
      };

  /**
   * The one of a class, of a static field or of a field of its instance.
   *
   * @throws ExtensionConfigurationException if there are several
   */
  static Optional<RegisteredExtension> of(Class<?> testClass, Optional<Object> instance) {
    List<RegisteredExtension> all =
        FIELDS.get(testClass).stream()
            .flatMap(field -> in(field, testClass, instance).stream())
            .toList();
    if (all.size() > 1) {
      throw new ExtensionConfigurationException(
          "%d QldbExtension fields in %s; declare all ledgers with one builder"
              .formatted(all.size(), testClass));
    }
    return all.stream().findFirst();
  }

  private static Optional<RegisteredExtension> in(
      Field field, Class<?> testClass, Optional<Object> instance) {
    boolean isStatic = Modifier.isStatic(field.getModifiers());
    Optional<Object> holder = isStatic ? Optional.of(testClass) : instance;
    LedgerScope unlessSaid = isStatic ? LedgerScope.CLASS : LedgerScope.METHOD;
    return holder
        .flatMap(it -> ReflectionSupport.tryToReadFieldValue(field, it).toOptional())
        .filter(QldbExtension.class::isInstance)
        .map(it -> new RegisteredExtension((QldbExtension) it, unlessSaid, testClass));
  }

  /** Whether a class has one that is not known before there is an instance. */
  static boolean isOfInstance(Class<?> testClass) {
    return ofInstance(testClass).anyMatch(field -> field.getType() == QldbExtension.class);
  }

  /** As the other, also if the type of the field leaves open which extension it is. */
  static boolean mayBeOfInstance(Class<?> testClass) {
    return ofInstance(testClass).findAny().isPresent();
  }

  private static Stream<Field> ofInstance(Class<?> testClass) {
    return FIELDS.get(testClass).stream().filter(field -> !Modifier.isStatic(field.getModifiers()));
  }

  /** What its builder was told; the scope, if it was not, is that of the annotations beside it. */
  Declaration declaration(Declarations beside) {
    String origin = "@RegisterExtension QldbExtension of " + testClass;
    LedgerScope scope = beside.isEmpty() ? unlessSaid : beside.configuration().scope();
    return Declaration.checked(
        origin, () -> new Declaration(extension.configuration(scope), origin));
  }
}

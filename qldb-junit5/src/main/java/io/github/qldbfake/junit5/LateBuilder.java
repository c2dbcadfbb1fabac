package io.github.qldbfake.junit5;

import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/**
 * A builder that counts at a place, in a field of an instance that JUnit has not made yet: nobody
 * knows what it declares, and who does not wait would get another account than the test.
 */
record LateBuilder(Class<?> testClass) {

  /** The one that counts at a place, if there is one. */
  static Optional<LateBuilder> of(TestScene scene) {
    if (scene.method().filter(it -> !LedgerAnnotations.on(it).isEmpty()).isPresent()) {
      return Optional.empty();
    }
    for (Class<?> type : scene.classes()) {
      Optional<Object> instance = scene.instanceOf(type);
      if (instance.isEmpty() && RegisteredExtension.isOfInstance(type)) {
        return Optional.of(new LateBuilder(type));
      }
      boolean declares =
          RegisteredExtension.of(type, instance).isPresent()
              || !LedgerAnnotations.onClass(type).isEmpty();
      if (declares) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether the field of some class around a place may turn out to hold one. */
  static boolean isPossible(TestScene scene) {
    return scene.classes().stream()
        .anyMatch(
            type -> scene.instanceOf(type).isEmpty() && RegisteredExtension.mayBeOfInstance(type));
  }

  /** Why a parameter cannot have anything of its account. */
  ExtensionConfigurationException refusal(InjectionPoint parameter) {
    return refusal(
        parameter,
        "make that field static, or take the parameter in the test method or a @BeforeEach method");
  }

  /** Why a static field cannot have anything of its account. */
  ExtensionConfigurationException refusalOfStatic(InjectionPoint field) {
    return refusal(
        field, "make the QldbExtension field static, or this one a field of the instance");
  }

  private ExtensionConfigurationException refusal(InjectionPoint point, String fix) {
    return new ExtensionConfigurationException(
        "%s: the QldbExtension field of %s is a field of the instance, which does not exist yet; %s"
            .formatted(point.description(), testClass, fix));
  }
}

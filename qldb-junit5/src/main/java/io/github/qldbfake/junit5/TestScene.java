package io.github.qldbfake.junit5;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Where JUnit is.
 *
 * @param classes the test class and the classes around it, the innermost first. They come from the
 *     contexts: a nested class may be inherited, and then is not around its own declaring class.
 * @param method the test method, if one is running
 * @param instances the test instances, the outermost first
 */
record TestScene(List<Class<?>> classes, Optional<Method> method, List<Object> instances) {

  static TestScene of(ExtensionContext context) {
    return new TestScene(
        Stream.iterate(Optional.of(context), Optional::isPresent, it -> it.get().getParent())
            .flatMap(it -> it.get().getTestClass().stream())
            .<Class<?>>map(it -> it)
            .distinct()
            .toList(),
        context.getTestMethod(),
        context.getTestInstances().map(it -> it.getAllInstances()).orElse(List.of()));
  }

  /** The context of the test method that a dynamic test is from. */
  static ExtensionContext contextOfMethod(ExtensionContext dynamicTest) {
    ExtensionContext found = dynamicTest;
    while (found.getTestMethod().isEmpty()) {
      found = found.getParent().orElseThrow();
    }
    return found;
  }

  /** The same with an instance that JUnit has just made. */
  TestScene with(Object instance) {
    return new TestScene(
        classes, method, Stream.concat(instances.stream(), Stream.of(instance)).toList());
  }

  /** The same for another method of the class. */
  TestScene with(Method other) {
    return new TestScene(classes, Optional.of(other), instances);
  }

  /** Inside a nested class of the innermost class. */
  TestScene inside(Class<?> nested) {
    return new TestScene(
        Stream.concat(Stream.of(nested), classes.stream()).toList(), Optional.empty(), instances);
  }

  /** The same without the innermost class. */
  TestScene around() {
    return new TestScene(classes.subList(1, classes.size()), Optional.empty(), instances);
  }

  /** The instance of a class, if there is one. */
  Optional<Object> instanceOf(Class<?> testClass) {
    return instances.stream().filter(it -> it.getClass() == testClass).findFirst();
  }

  /** The extension that the nearest class registers by a field. */
  Optional<RegisteredExtension> registered() {
    return classes.stream()
        .flatMap(type -> RegisteredExtension.of(type, instanceOf(type)).stream())
        .findFirst();
  }
}

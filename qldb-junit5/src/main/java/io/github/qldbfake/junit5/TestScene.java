package io.github.qldbfake.junit5;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestInstances;

/**
 * Where JUnit is.
 *
 * @param classes the test class and the classes around it, the innermost first. They come from the
 *     contexts: a nested class may be inherited, and then is not around its own declaring class.
 * @param method the test method, if one is running
 * @param instances the test instances that exist already, the outermost first
 */
record TestScene(List<Class<?>> classes, Optional<Method> method, List<Object> instances) {

  static TestScene of(ExtensionContext context) {
    return new TestScene(
        contexts(context)
            .flatMap(it -> it.getTestClass().stream())
            .<Class<?>>map(it -> it)
            .distinct()
            .toList(),
        context.getTestMethod(),
        contexts(context)
            .flatMap(it -> it.getTestInstances().stream())
            .map(TestInstances::getAllInstances)
            .findFirst()
            .orElse(List.of()));
  }

  /** A context and those around it, the innermost first. */
  static Stream<ExtensionContext> contexts(ExtensionContext innermost) {
    return Stream.iterate(Optional.of(innermost), Optional::isPresent, it -> it.get().getParent())
        .map(Optional::get);
  }

  /** The context of the test method that a dynamic test is from. */
  static ExtensionContext contextOfMethod(ExtensionContext dynamicTest) {
    return contexts(dynamicTest)
        .filter(it -> it.getTestMethod().isPresent())
        .findFirst()
        .orElseThrow();
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

  /** The same outside the methods and nested classes of one of the classes. */
  TestScene at(Class<?> testClass) {
    List<Class<?>> from = classes.subList(classes.indexOf(testClass), classes.size());
    return new TestScene(from, Optional.empty(), instances);
  }

  /** The instance of a class, if there is one. A factory may have made it of a subclass. */
  Optional<Object> instanceOf(Class<?> testClass) {
    return instances.stream().filter(testClass::isInstance).findFirst();
  }

  /** The extension that the nearest class registers by a field. */
  Optional<RegisteredExtension> registered() {
    return classes.stream()
        .flatMap(type -> RegisteredExtension.of(type, instanceOf(type)).stream())
        .findFirst();
  }
}

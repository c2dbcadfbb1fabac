package io.github.qldbfake.junit5;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * How JUnit runs tests in parallel. It tells an extension so only of the test that is running; of
 * others it follows from the rules in JUnit's user guide.
 *
 * @param context that of the running test, or of a class
 */
record ParallelExecution(ExtensionContext context) {

  private static final String PREFIX = "junit.jupiter.execution.parallel.";

  /** Whether anything runs in parallel at all. */
  boolean isEnabled() {
    return context
        .getConfigurationParameter(PREFIX + "enabled")
        .map(Boolean::parseBoolean)
        .orElse(false);
  }

  /** Whether the class or test may run beside its siblings; the mode alone does not say so. */
  boolean isConcurrent() {
    return context.getExecutionMode() == ExecutionMode.CONCURRENT && isEnabled();
  }

  /**
   * Whether JUnit lets no test of another class run beside the running one. Then it runs all of the
   * outermost class in one thread, whatever that says.
   */
  boolean isIsolated() {
    return TestScene.of(context).classes().stream()
        .anyMatch(type -> AnnotationSupport.isAnnotated(type, Isolated.class));
  }

  /**
   * What lets a test run in parallel to others of its class: the test or a class around it, the
   * outermost one if only JUnit's configuration does. Empty if it does not run so.
   *
   * @param element a test method or a nested class
   * @param around the classes around it, the innermost first
   */
  Optional<AnnotatedElement> reason(AnnotatedElement element, List<Class<?>> around) {
    Said said =
        Stream.concat(ofElement(element), around.stream().flatMap(this::ofClass))
            .findFirst()
            .orElseGet(() -> new Said(configured(), around.get(around.size() - 1)));
    ExecutionMode mode = isLikeRunning(element, around) ? context.getExecutionMode() : said.mode;
    return Optional.of(said.by).filter(it -> mode == ExecutionMode.CONCURRENT);
  }

  /**
   * Whether JUnit itself can be asked, who knows what the order of the methods has to do with it.
   */
  private boolean isLikeRunning(AnnotatedElement element, List<Class<?>> around) {
    return element instanceof Method
        && around.get(0) == context.getRequiredTestClass()
        && Stream.of(element, context.getRequiredTestMethod())
            .allMatch(method -> ofElement(method).findAny().isEmpty());
  }

  private Stream<Said> ofClass(Class<?> type) {
    return Stream.concat(ofElement(type), ofInstance(type));
  }

  private static Stream<Said> ofElement(AnnotatedElement element) {
    return AnnotationSupport.findAnnotation(element, Execution.class).stream()
        .map(found -> new Said(found.value(), element));
  }

  private Stream<Said> ofInstance(Class<?> type) {
    Optional<Lifecycle> annotated =
        AnnotationSupport.findAnnotation(type, TestInstance.class).map(TestInstance::value);
    boolean isForAllTests =
        annotated
            .map(Lifecycle.PER_CLASS::equals)
            .orElseGet(() -> is("junit.jupiter.testinstance.lifecycle.default", "PER_CLASS"));
    return Stream.of(new Said(ExecutionMode.SAME_THREAD, type)).filter(it -> isForAllTests);
  }

  private ExecutionMode configured() {
    return is(PREFIX + "mode.default", "CONCURRENT")
        ? ExecutionMode.CONCURRENT
        : ExecutionMode.SAME_THREAD;
  }

  private boolean is(String parameter, String value) {
    return context
        .getConfigurationParameter(parameter)
        .filter(it -> it.strip().equalsIgnoreCase(value))
        .isPresent();
  }

  private record Said(ExecutionMode mode, AnnotatedElement by) {}
}

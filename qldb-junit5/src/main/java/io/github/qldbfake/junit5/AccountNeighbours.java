package io.github.qldbfake.junit5;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;

/** The tests that have the account of the running test, too. */
final class AccountNeighbours {

  private final ExtensionContext context;
  private final Declarations declarations;
  private final ParallelExecution execution;

  AccountNeighbours(ExtensionContext context, Declarations declarations) {
    this.context = context;
    this.declarations = declarations;
    this.execution = new ParallelExecution(context);
  }

  /**
   * Why some of them could run at the same time, and how to avoid it; empty if none can. It is said
   * before the test instead of waiting for them: a test that waits on a thread of JUnit's can keep
   * them from ending.
   */
  Optional<String> conflict() {
    if (!declarations.areShared() || !execution.isEnabled() || execution.isIsolated()) {
      return Optional.empty();
    }
    return declarations.configuration().scope() == LedgerScope.SHARED
        ? Optional.of(withOtherClasses())
        : withinTheClass();
  }

  private String withOtherClasses() {
    return "tests of other classes that run in parallel in the same account (scope SHARED) would be struck too; put @Isolated on %s, or declare scope = LedgerScope.METHOD"
        .formatted(context.getRequiredTestClass());
  }

  private Optional<String> withinTheClass() {
    ExtensionContext ownerContext = TestAccount.owner(context, declarations);
    if (ownerContext == context) {
      // Declared by the running method, which has but this one invocation.
      return Optional.empty();
    }
    Class<?> owner = ownerContext.getRequiredTestClass();
    return places(TestScene.of(context).at(owner)).stream()
        .flatMap(place -> place.conflict(execution, owner).stream())
        .findFirst();
  }

  /** The test methods of a class that have the account, and nested classes with such methods. */
  private List<Place> places(TestScene scene) {
    List<Place> all = new ArrayList<>();
    for (Method method : InjectionPoints.testMethods(scene.classes().get(0))) {
      if (hasTheAccount(scene.with(method))) {
        all.add(new Place(method, scene.classes()));
      }
    }
    for (Class<?> nested : nestedClasses(scene.classes().get(0))) {
      List<Place> inside = places(scene.inside(nested));
      if (!inside.isEmpty()) {
        all.add(new Place(nested, scene.classes()));
        all.addAll(inside);
      }
    }
    return all;
  }

  private boolean hasTheAccount(TestScene scene) {
    return declarations.shareAccountWith(DeclarationSearch.of(scene));
  }

  private static List<Class<?>> nestedClasses(Class<?> type) {
    return ReflectionSupport.findNestedClasses(
        type, nested -> AnnotationSupport.isAnnotated(nested, Nested.class));
  }

  /**
   * A test method or a nested class.
   *
   * @param around the classes around it, the innermost first
   */
  private record Place(AnnotatedElement element, List<Class<?>> around) {

    Optional<String> conflict(ParallelExecution execution, Class<?> owner) {
      return execution
          .reason(element, around)
          .map(
              reason ->
                  "%s runs in parallel with other tests in the same account (scope CLASS), which would be struck too; put @Execution(ExecutionMode.SAME_THREAD) on %s, or @Isolated on %s, or declare scope = LedgerScope.METHOD"
                      .formatted(element, isWithin(owner, reason) ? reason : owner, owner));
    }

    /** Whether an element is in the class that has the account, and not around it. */
    private boolean isWithin(Class<?> owner, AnnotatedElement reason) {
      return reason == element
          || around.subList(0, around.indexOf(owner)).stream().anyMatch(it -> it == reason);
    }
  }
}

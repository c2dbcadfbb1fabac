package io.github.qldbfake.junit5;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;

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
    return new TestsOfClass(TestScene.of(context).at(owner), execution)
        .parallel(scene -> declarations.shareAccountWith(DeclarationSearch.of(scene)))
        .or(() -> invocations(owner))
        .map(
            found ->
                "%s runs in parallel with other tests in the same account (scope CLASS), which would be struck too; put @Execution(ExecutionMode.SAME_THREAD) on %s, or @Isolated on %s, or declare scope = LedgerScope.METHOD"
                    .formatted(found.element(), found.remedy(), owner));
  }

  /** A class that JUnit runs several times has one account for all of its invocations. */
  private Optional<TestsOfClass.Parallel> invocations(Class<?> owner) {
    List<ExtensionContext> all =
        TestScene.contexts(context)
            .filter(it -> it.getElement().filter(owner::equals).isPresent())
            .toList();
    // The outermost is the class itself.
    return all.subList(0, all.size() - 1).stream()
        .filter(it -> new ParallelExecution(it).isConcurrent())
        .findFirst()
        .map(it -> new TestsOfClass.Parallel(owner, owner));
  }
}

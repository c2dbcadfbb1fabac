package io.github.qldbfake;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Nothing waits for the common pool, neither the fake nor its tests: it is the user's, and from JDK
 * 25 on two processors give it one thread, on which two tasks that wait for each other wait
 * forever.
 */
@AnalyzeClasses(packages = "io.github.qldbfake")
final class CommonPoolTest {

  @ArchTest
  static final ArchRule asynchronousWorkNamesItsExecutor =
      noClasses()
          .should()
          .callCodeUnitWhere(describe("runs on the common pool", CommonPoolTest::isOnCommonPool));

  private static boolean isOnCommonPool(JavaCall<?> call) {
    return call.getTargetOwner().isEquivalentTo(CompletableFuture.class)
        && call.getName().endsWith("Async")
        && call.getTarget().getRawParameterTypes().stream()
            .noneMatch(type -> type.isEquivalentTo(Executor.class));
  }
}

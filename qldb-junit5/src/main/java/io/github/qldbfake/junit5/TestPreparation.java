package io.github.qldbfake.junit5;

import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;

/** What has to be done before tests at one place. */
final class TestPreparation {

  private final ExtensionContext context;
  private final TestScene scene;

  private TestPreparation(ExtensionContext context, TestScene scene) {
    this.context = context;
    this.scene = scene;
  }

  /**
   * The preparation that an extension has to do; empty if another one does it. A class may register
   * one by a field and have annotations, which stand for another: then the one of the field works
   * for both, once its instance is there.
   */
  static Optional<TestPreparation> of(QldbExtension extension, ExtensionContext context) {
    TestScene scene = TestScene.of(context);
    boolean isOurs =
        scene
            .registered()
            .map(registered -> registered.extension() == extension)
            .orElseGet(() -> !extension.isBuilt() || !AnnotatedExtension.isAt(scene));
    return Optional.of(new TestPreparation(context, scene)).filter(it -> isOurs);
  }

  /** Before all tests of a class. */
  void beforeAll() {
    new TestClassSetup(context, scene).run();
  }

  /** Before each test: a wrong declaration is reported though the test may ask for nothing. */
  void beforeEach() {
    Declarations declarations = DeclarationSearch.of(scene);
    if (!declarations.isEmpty()) {
      report(declarations).orElseThrow().keepFor(context);
    }
    faults().check();
    new InstanceInjection(context, scene, declarations).run();
  }

  /**
   * What is to be published of a failure now: of a dynamic test, or of a constructor, which is
   * called before the test begins. Empty if there is no account.
   */
  Optional<FailureReport> report() {
    return FailureReport.keptFor(context)
        .or(
            () ->
                Optional.of(DeclarationSearch.of(scene))
                    .filter(declarations -> !declarations.isEmpty())
                    .flatMap(this::report));
  }

  private Optional<FailureReport> report(Declarations declarations) {
    return TestAccount.of(context, declarations)
        .map(it -> FailureReport.of(it.account(), declarations));
  }

  /** What is to go wrong in the test. */
  TestFaults faults() {
    return TestFaults.of(context, scene);
  }
}

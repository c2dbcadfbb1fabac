package io.github.qldbfake.junit5;

import io.github.qldbfake.FakeAccount;
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
      FakeAccount account = TestAccount.of(context, declarations).orElseThrow().account();
      FailureReport.of(account, declarations).keepFor(context);
    }
    faults().check();
    new InstanceInjection(context, scene, declarations).run();
  }

  /**
   * What is to be published of a failure now: of a dynamic test, or of a constructor, which is
   * called before the test begins. Empty if it has had no account.
   */
  Optional<FailureReport> report() {
    return FailureReport.keptFor(context)
        .or(
            () ->
                Optional.of(DeclarationSearch.of(scene))
                    .filter(it -> !it.isEmpty() && LateBuilder.of(scene).isEmpty())
                    .flatMap(
                        it ->
                            TestAccount.ifMade(context, it)
                                .map(made -> FailureReport.of(made.account(), it))));
  }

  /** What is to go wrong in the test. */
  TestFaults faults() {
    return TestFaults.of(context, scene);
  }
}

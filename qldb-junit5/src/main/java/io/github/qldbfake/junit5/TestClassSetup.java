package io.github.qldbfake.junit5;

import io.github.qldbfake.internal.seed.InvalidSeedException;
import io.github.qldbfake.internal.seed.SeedPlan;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** What is done before the first test of a class. */
final class TestClassSetup {

  private final ExtensionContext context;
  private final TestScene scene;
  private final Class<?> testClass;

  TestClassSetup(ExtensionContext context, TestScene scene) {
    this.context = context;
    this.scene = scene;
    this.testClass = context.getRequiredTestClass();
  }

  /**
   * Checks all that is declared for the class and its methods, and makes what they need: the
   * server, the seeds, and the fields that are for all tests.
   *
   * @throws org.junit.jupiter.api.extension.ExtensionConfigurationException if a declaration is
   *     wrong; if that can be seen without the service, nothing has been made then
   */
  void run() {
    List<Declarations> all = known().map(this::checked).filter(it -> !it.isEmpty()).toList();
    new FieldChecks(context, scene).ofClass();
    if (!all.isEmpty()) {
      loadClientsWhileTheServerStarts();
      all.forEach(this::makeSeed);
      fillFields();
    }
  }

  /** The class and its tests but those that are parked, as far as it is known what they declare. */
  private Stream<TestScene> known() {
    return Stream.concat(
            Stream.of(scene),
            InjectionPoints.testMethods(testClass).stream()
                .filter(method -> !AnnotationSupport.isAnnotated(method, Disabled.class))
                .map(scene::with))
        .filter(where -> LateBuilder.of(where).isEmpty());
  }

  private Declarations checked(TestScene where) {
    Declarations declarations = DeclarationSearch.of(where);
    try {
      SeedPlan unused = seed(declarations).plan();
    } catch (InvalidSeedException e) {
      throw declarations.at(e);
    }
    TestFaults faults = TestFaults.of(context, where);
    if (where.method().isPresent() && !LateBuilder.isPossible(where)) {
      faults.checkIsDeclared(where.method().get());
      FieldChecks.ofTest(where, declarations);
    }
    return declarations;
  }

  /**
   * The instances are those of a class with one for all tests, which its @BeforeAll methods use.
   */
  private void fillFields() {
    Declarations declarations = DeclarationSearch.of(scene);
    if (declarations.areShared()) {
      FieldInjection injection = new FieldInjection(new Injection(context, declarations));
      injection.intoClass(testClass);
      for (Class<?> type : scene.classes()) {
        scene
            .instanceOf(type)
            .filter(this::isNew)
            .ifPresent(instance -> injection.intoInstance(type, instance));
      }
    }
  }

  /** Whether an instance was made for this class, not for all tests of one around it. */
  private boolean isNew(Object instance) {
    return context.getParent().stream()
        .flatMap(around -> TestScene.of(around).instances().stream())
        .noneMatch(it -> it == instance);
  }

  /** What the clients need of the SDK takes as long to load as the server takes to start. */
  private void loadClientsWhileTheServerStarts() {
    SharedServer server = SharedServer.of(context);
    server.beginToStart();
    if (!server.isUp()) {
      Stream<InjectionPoint> ofTests =
          InjectionPoints.testMethods(testClass).stream()
              .flatMap(method -> InjectionPoints.of(method).stream());
      Stream.concat(InjectionPoints.of(testClass).stream(), ofTests)
          .map(InjectionPoint::type)
          .distinct()
          .flatMap(type -> InjectableTypes.client(type).stream())
          .forEach(type -> type.load(context));
    }
  }

  /** An account that is named gets the seed itself, each time. */
  private void makeSeed(Declarations declarations) {
    if (declarations.configuration().id().isEmpty()) {
      try {
        var unused = seed(declarations).account();
      } catch (InvalidSeedException e) {
        throw declarations.at(e);
      }
    }
  }

  private SeedAccount seed(Declarations declarations) {
    return SeedAccount.of(context, declarations.configuration().seed());
  }
}

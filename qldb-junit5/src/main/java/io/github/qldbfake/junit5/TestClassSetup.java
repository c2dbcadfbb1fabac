package io.github.qldbfake.junit5;

import io.github.qldbfake.Fault;
import io.github.qldbfake.internal.seed.InvalidSeedException;
import io.github.qldbfake.internal.seed.SeedPlan;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;

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
   * Checks all that is declared for the class and its methods, and makes what the class has: the
   * server, the seed and the static fields.
   *
   * @throws org.junit.jupiter.api.extension.ExtensionConfigurationException if a declaration is
   *     wrong; if that can be seen without the service, nothing has been made then
   */
  void run() {
    Declarations declarations = checked(scene);
    FieldInjection.check(testClass, declarations.configuration().scope());
    InjectionPoints.testMethods(testClass).forEach(method -> checked(scene.with(method)));
    if (declarations.isEmpty()) {
      return;
    }
    loadClientsWhileTheServerStarts();
    makeSeed(declarations);
    new FieldInjection(new Injection(context, declarations)).intoClass(testClass);
  }

  private Declarations checked(TestScene where) {
    Declarations declarations = DeclarationSearch.of(where);
    List<Fault> unusedRules = FaultSearch.of(where);
    try {
      SeedPlan unused = seed(declarations).plan();
      return declarations;
    } catch (InvalidSeedException e) {
      throw declarations.at(e);
    }
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

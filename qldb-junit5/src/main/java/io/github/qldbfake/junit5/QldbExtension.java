package io.github.qldbfake.junit5;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * What {@link QldbLedger} stands for. It does nothing where that annotation is absent.
 *
 * <p>The extension has no state: JUnit shares one instance among nested classes and threads.
 */
public final class QldbExtension implements BeforeEachCallback, ParameterResolver {

  /** For JUnit, which makes the instance. */
  public QldbExtension() {}

  /**
   * Asks JUnit 5.12 or newer to resolve the parameters of a test class's constructor in the context
   * of the test they are for.
   */
  @Override
  public ExtensionContextScope getTestInstantiationExtensionContextScope(
      ExtensionContext rootContext) {
    return ExtensionContextScope.TEST_METHOD;
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    if (LedgerDeclaration.find(context).isPresent()) {
      TestLedger.of(context);
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return InjectableTypes.contains(parameter.getParameter().getType())
        && LedgerDeclaration.find(context).isPresent();
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    if (context.getTestMethod().isEmpty()) {
      throw new ParameterResolutionException(
          "There is no ledger for the %s parameter of %s: every test method has its own, and none is running here. Take it as a parameter of the test method or of a @BeforeEach or @AfterEach method; a constructor can have it from JUnit 5.12 on, unless its class is @TestInstance(PER_CLASS)."
              .formatted(type.getSimpleName(), parameter.getDeclaringExecutable()));
    }
    return TestLedger.of(context).inject(type);
  }
}

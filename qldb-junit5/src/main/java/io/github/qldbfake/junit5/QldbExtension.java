package io.github.qldbfake.junit5;

import io.github.qldbfake.ServiceLimit;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.BeforeTestExecutionCallback;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * What {@link QldbLedger} stands for, and its twin for {@code @RegisterExtension}:
 *
 * <pre>{@code
 * @RegisterExtension
 * final QldbExtension qldb =
 *     QldbExtension.builder().ledger("vehicles", it -> it.scripts("vehicles.partiql")).build();
 * }</pre>
 *
 * <p>Immutable: JUnit shares one instance among nested classes and threads, so all state is in its
 * stores.
 */
public final class QldbExtension
    implements BeforeAllCallback,
        BeforeEachCallback,
        BeforeTestExecutionCallback,
        AfterTestExecutionCallback,
        AfterEachCallback,
        InvocationInterceptor,
        ParameterResolver {

  private final boolean isBuilt;
  private final Once<BuiltAccount> built;

  /** For JUnit, which makes the instance that annotations stand for. It declares nothing. */
  public QldbExtension() {
    this(false, List.of());
  }

  private QldbExtension(boolean isBuilt, List<Consumer<AccountBuilder>> calls) {
    this.isBuilt = isBuilt;
    this.built = new Once<>(() -> BuiltAccount.of(calls));
    built.make();
  }

  /** A builder that declares nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** Whether it comes from a builder rather than from annotations. */
  boolean isBuilt() {
    return isBuilt;
  }

  /**
   * What the builder was told.
   *
   * @throws RuntimeException if that cannot be; not thrown before, so that JUnit can report it with
   *     the class
   */
  AccountConfiguration configuration(LedgerScope unlessSaid) {
    return built.get().configuration(unlessSaid);
  }

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
  public void beforeAll(ExtensionContext context) {
    TestPreparation.of(this, context).ifPresent(TestPreparation::beforeAll);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    TestPreparation.of(this, context).ifPresent(TestPreparation::beforeEach);
  }

  @Override
  public void beforeTestExecution(ExtensionContext context) {
    TestPreparation.of(this, context).ifPresent(it -> it.faults().arm());
  }

  @Override
  public void afterTestExecution(ExtensionContext context) {
    TestFaults.disarm(context);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    FailureReport.publishIfFailed(context);
  }

  @Override
  public <T> T interceptTestClassConstructor(
      Invocation<T> constructor,
      ReflectiveInvocationContext<Constructor<T>> called,
      ExtensionContext context)
      throws Throwable {
    try {
      return constructor.proceed();
    } catch (Throwable failure) {
      publish(context, context, failure);
      throw failure;
    }
  }

  /** A dynamic test has no callbacks of its own, and its factory does not fail with it. */
  @Override
  public void interceptDynamicTest(
      Invocation<Void> test, DynamicTestInvocationContext called, ExtensionContext context)
      throws Throwable {
    try {
      Void unused = test.proceed();
    } catch (Throwable failure) {
      publish(context, TestScene.contextOfMethod(context), failure);
      throw failure;
    }
  }

  /** A report that cannot be made must not hide the failure that it is about. */
  private void publish(ExtensionContext where, ExtensionContext test, Throwable failure) {
    try {
      TestPreparation.of(this, test)
          .flatMap(TestPreparation::report)
          .ifPresent(report -> report.publishIn(where, failure));
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    InjectionPoint point = InjectionPoint.of(parameter.getParameter());
    TestScene scene = TestScene.of(context);
    boolean claims =
        point.annotation().isPresent()
            || InjectableTypes.isOurs(point.type())
            || (InjectableTypes.contains(point.type())
                && (LateBuilder.of(scene).isPresent() || !DeclarationSearch.of(scene).isEmpty()));
    return claims && TestPreparation.of(this, context).isPresent();
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    InjectionPoint point = InjectionPoint.of(parameter.getParameter());
    TestScene scene = TestScene.of(context);
    try {
      Optional<LateBuilder> late = LateBuilder.of(scene);
      if (late.isPresent()) {
        throw late.get().refusal(point);
      }
      return new Injection(context, DeclarationSearch.of(scene)).valueFor(point);
    } catch (ExtensionConfigurationException e) {
      throw new ParameterResolutionException(e.getMessage(), e);
    }
  }

  /**
   * What {@link QldbLedger} says by attributes. All ledgers are in one account. What is wrong shows
   * when JUnit comes to the class.
   */
  public static final class Builder {

    private final List<Consumer<AccountBuilder>> calls = new ArrayList<>();

    private Builder() {}

    /** Declares an empty ledger. */
    public Builder ledger(String name) {
      return ledger(name, it -> {});
    }

    /** Declares a ledger; {@code details} says what is in it, and is asked by {@link #build}. */
    public Builder ledger(String name, Consumer<LedgerBuilder> details) {
      return call(account -> account.ledger(name, details));
    }

    /** Lowers or raises a limit of the account, each to one value; see {@link QldbLimit#most}. */
    public Builder limit(ServiceLimit limit, long most) {
      return call(account -> account.limit(limit, most));
    }

    /** Names the account, by twelve digits; see {@link QldbLedger#account}. */
    public Builder account(String id) {
      return call(account -> account.account(id));
    }

    /**
     * How long the ledgers live. Unless it is said, it is the class for a static field and the test
     * method for another.
     */
    public Builder scope(LedgerScope howLong) {
      return call(account -> account.scope(howLong));
    }

    /** The extension. */
    public QldbExtension build() {
      return new QldbExtension(true, List.copyOf(calls));
    }

    private Builder call(Consumer<AccountBuilder> call) {
      calls.add(call);
      return this;
    }
  }
}

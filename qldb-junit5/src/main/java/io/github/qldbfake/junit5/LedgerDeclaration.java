package io.github.qldbfake.junit5;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.FakeLedger;
import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * What a {@link QldbLedger} annotation says.
 *
 * @param declaredOn the class or method, for messages
 */
record LedgerDeclaration(String name, List<String> statements, AnnotatedElement declaredOn) {

  /**
   * The declaration nearest to a context. The parents of a context are what makes a nested class
   * see the annotation of the classes around it.
   */
  static Optional<LedgerDeclaration> find(ExtensionContext context) {
    return context
        .getElement()
        .flatMap(LedgerDeclaration::on)
        .or(() -> context.getParent().flatMap(LedgerDeclaration::find));
  }

  private static Optional<LedgerDeclaration> on(AnnotatedElement element) {
    return AnnotationSupport.findAnnotation(element, QldbLedger.class)
        .map(it -> new LedgerDeclaration(it.name(), List.of(it.statements()), element));
  }

  /**
   * Creates the declared ledger and runs its statements.
   *
   * @throws ExtensionConfigurationException if the service refuses the name or a statement
   */
  FakeLedger createIn(FakeAccount account) {
    FakeLedger ledger;
    try {
      ledger = account.createLedger(name);
    } catch (RuntimeException e) {
      throw new ExtensionConfigurationException("%s: %s".formatted(this, e.getMessage()), e);
    }
    for (int i = 0; i < statements.size(); i++) {
      run(i, ledger);
    }
    return ledger;
  }

  private void run(int index, FakeLedger ledger) {
    String statement = statements.get(index);
    try {
      ledger.execute(statement);
    } catch (RuntimeException e) {
      throw new ExtensionConfigurationException(
          "%s: statement %d of %d failed: %s%n  %s"
              .formatted(this, index + 1, statements.size(), e.getMessage(), statement),
          e);
    }
  }

  @Override
  public String toString() {
    return "@QldbLedger(name = \"%s\") on %s".formatted(name, declaredOn);
  }
}

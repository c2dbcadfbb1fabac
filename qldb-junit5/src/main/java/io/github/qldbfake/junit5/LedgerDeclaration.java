package io.github.qldbfake.junit5;

import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.Optional;
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

  @Override
  public String toString() {
    return "@QldbLedger(name = \"%s\") on %s".formatted(name, declaredOn);
  }
}

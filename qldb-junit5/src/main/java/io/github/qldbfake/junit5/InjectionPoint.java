package io.github.qldbfake.junit5;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/**
 * A parameter or a field.
 *
 * @param isStatic whether it belongs to the class rather than to an instance
 * @param description what and where it is, for messages
 */
record InjectionPoint(
    Class<?> type, Optional<QldbLedger> annotation, boolean isStatic, String description) {

  static InjectionPoint of(Parameter parameter) {
    String description =
        parameter.getType().getSimpleName() + " parameter of " + parameter.getDeclaringExecutable();
    return of(parameter, parameter.getType(), parameter.getDeclaringExecutable(), description);
  }

  static InjectionPoint of(Field field) {
    String description = "field " + field.getDeclaringClass().getName() + "." + field.getName();
    return of(field, field.getType(), field, description);
  }

  private static InjectionPoint of(
      AnnotatedElement element, Class<?> type, Member member, String description) {
    List<QldbLedger> annotations = LedgerAnnotations.on(element);
    if (annotations.size() > 1) {
      throw new ExtensionConfigurationException(
          "%d @QldbLedger annotations on %s; it leads to one ledger, so keep one"
              .formatted(annotations.size(), description));
    }
    return new InjectionPoint(
        type,
        annotations.stream().findFirst(),
        Modifier.isStatic(member.getModifiers()),
        description);
  }

  /** Whether it means one ledger rather than the account. */
  boolean asksForLedger() {
    return InjectableTypes.meansLedger(type) || ledgerName().isPresent();
  }

  /** The name of the ledger that is asked for, if one is. */
  Optional<String> ledgerName() {
    return annotation.map(QldbLedger::name).filter(name -> !name.isEmpty());
  }
}

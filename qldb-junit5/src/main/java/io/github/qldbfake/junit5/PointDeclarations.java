package io.github.qldbfake.junit5;

import io.github.qldbfake.internal.seed.LedgerConfiguration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/**
 * Adds what annotations on parameters and fields declare: a name refers to a ledger that is
 * declared already, and declares it otherwise.
 */
final class PointDeclarations {

  private final boolean closed;
  private Declarations declarations;

  private PointDeclarations(Declarations declarations, boolean closed) {
    this.declarations = declarations;
    this.closed = closed;
  }

  /**
   * Adds to some declarations.
   *
   * @param closed whether the account is shared with tests that do not know these places
   */
  static Declarations add(List<InjectionPoint> points, Declarations to, boolean closed) {
    PointDeclarations adding = new PointDeclarations(to, closed);
    points.stream().filter(point -> point.ledgerName().isPresent()).forEach(adding::add);
    points.stream()
        .filter(point -> point.annotation().isPresent() && point.ledgerName().isEmpty())
        .forEach(adding::add);
    return adding.declarations;
  }

  private void add(InjectionPoint point) {
    InjectableTypes.check(point);
    List<String> names = declarations.configuration().names();
    String nameless = names.size() == 1 ? names.get(0) : AnnotationReader.DEFAULT_NAME;
    Declaration said =
        AnnotationReader.read(point.annotation().orElseThrow(), nameless, point.description());
    String name = said.configuration().names().get(0);
    Optional<LedgerConfiguration> declared = declarations.configuration().ledger(name);
    boolean isReference =
        declared.isPresent() || (point.ledgerName().isEmpty() && names.size() > 1);
    if (isReference) {
      declared.ifPresent(ledger -> checkReference(said, ledger));
    } else if (closed) {
      throw new ExtensionConfigurationException(
          "%s: the tests around it share an account (scope %s) without a ledger %s; declare it where they are declared, beside %s"
              .formatted(
                  said.origin(),
                  declarations.configuration().scope(),
                  name,
                  declarations.origins()));
    } else {
      declarations = declarations.plus(said);
    }
  }

  private void checkReference(Declaration said, LedgerConfiguration declared) {
    AccountConfiguration here = said.configuration();
    AccountConfiguration there = declarations.configuration();
    LedgerConfiguration ledger = here.ledgers().get(0);
    boolean agrees =
        (ledger.saysNameOnly() || ledger.equals(declared))
            && (here.scope() == LedgerScope.METHOD || here.scope() == there.scope())
            && (here.id().isEmpty() || here.id().equals(there.id()))
            && there.limits().entrySet().containsAll(here.limits().entrySet());
    if (!agrees) {
      throw new ExtensionConfigurationException(
          "%s: says other things of a ledger that is declared already, by %s; say only the name here"
              .formatted(said.origin(), declarations.originOf(declared.name())));
    }
  }
}

package io.github.qldbfake.junit5;

import io.github.qldbfake.internal.seed.InvalidSeedException;
import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/**
 * All that counts for one test class or test method.
 *
 * @param all where it is written
 * @param configuration what it comes to
 * @param owner the class or method whose account it is; empty while nothing is declared
 */
record Declarations(
    List<Declaration> all, AccountConfiguration configuration, Optional<AnnotatedElement> owner) {

  static final Declarations NONE =
      new Declarations(List.of(), AccountConfiguration.EMPTY, Optional.empty());

  Declarations {
    all = List.copyOf(all);
  }

  /** Whether nothing at all is declared; a builder may declare an account without ledgers. */
  boolean isEmpty() {
    return all.isEmpty();
  }

  /** Whether other tests have the same account, so that one test cannot add to it. */
  boolean areShared() {
    return !isEmpty() && configuration.scope() != LedgerScope.METHOD;
  }

  /** Whether the tests of both have one account, which outlives each of them. */
  boolean shareAccountWith(Declarations others) {
    return areShared()
        && configuration.equals(others.configuration)
        && (configuration.scope() == LedgerScope.SHARED || owner.equals(others.owner));
  }

  /** The same for a class or method, unless a class around it has declared something. */
  Declarations ownedBy(AnnotatedElement element) {
    return isEmpty() || owner.isPresent()
        ? this
        : new Declarations(all, configuration, Optional.of(element));
  }

  /** These and one more, in the same account. */
  Declarations plus(Declaration more) {
    if (isEmpty()) {
      return new Declarations(List.of(more), more.configuration(), owner);
    }
    String context = more.origin() + ", beside " + origins();
    return Declaration.checked(
        context,
        () ->
            new Declarations(
                Stream.concat(all.stream(), Stream.of(more)).toList(),
                configuration.plus(more.configuration()),
                owner));
  }

  /**
   * The ledger that a place asks for: the one it names, or the only one.
   *
   * @throws ExtensionConfigurationException if that is not one ledger
   */
  String ledgerFor(InjectionPoint point) {
    List<String> names = configuration.names();
    Optional<String> name = point.ledgerName();
    if (name.isPresent() && !names.contains(name.get())) {
      throw new ExtensionConfigurationException(
          "%s: there is no ledger %s among those declared, %s; declare it with @QldbLedger on the class or the method"
              .formatted(point.description(), name.get(), names));
    }
    if (name.isEmpty() && names.size() != 1) {
      throw new ExtensionConfigurationException(
          names.isEmpty()
              ? "%s: no ledger is declared; put @QldbLedger on the class, the method or here"
                  .formatted(point.description())
              : "%s: which of the ledgers %s? Say it with @QldbLedger(name = \"%s\")"
                  .formatted(point.description(), names, names.get(0)));
    }
    return name.orElseGet(() -> names.get(0));
  }

  /** The same failure with the place of the declaration before it. */
  ExtensionConfigurationException at(InvalidSeedException failure) {
    return new ExtensionConfigurationException(
        originOf(failure.ledgerName()) + ": " + failure.getMessage(), failure);
  }

  String originOf(String ledgerName) {
    return all.stream()
        .filter(declaration -> declaration.configuration().names().contains(ledgerName))
        .findFirst()
        .map(Declaration::origin)
        .orElseThrow();
  }

  String origins() {
    return all.stream().map(Declaration::origin).collect(Collectors.joining(" and "));
  }
}

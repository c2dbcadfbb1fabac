package io.github.qldbfake.internal.fault;

import static io.github.qldbfake.internal.fault.ServiceOperations.WITH_STATEMENTS;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/**
 * What goes wrong, on which calls, and how often.
 *
 * @param latency how long an answer is late; zero for every other type
 * @param named the operations it was put on; empty for all where its type makes sense
 * @param statement a regular expression that is found somewhere in a statement
 * @param table the name of a table that a statement names
 */
public record FaultRule(
    FaultType type,
    Duration latency,
    Set<String> named,
    Optional<String> statement,
    Optional<String> table,
    Occurrence occurrence) {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;

  /**
   * Checks that the parts go together.
   *
   * @throws IllegalArgumentException if they do not; the text says what would
   */
  public FaultRule {
    if (latency.isNegative()) {
      throw new IllegalArgumentException("a latency is zero or more, not " + latency);
    }
    named = Set.copyOf(named);
    checkOperations(type, named);
    statement.ifPresent(FaultRule::compile);
    if (statement.isPresent() || table.isPresent()) {
      checkStatements(type, named);
    }
  }

  /** A rule that strikes every call where its type makes sense. */
  public static FaultRule of(FaultType type) {
    if (type == FaultType.LATENCY) {
      throw new IllegalArgumentException("a latency needs a duration: use latency(Duration)");
    }
    return everywhere(type, Duration.ZERO);
  }

  /** A rule that lets every answer be late. */
  public static FaultRule latency(Duration latency) {
    return everywhere(FaultType.LATENCY, latency);
  }

  private static FaultRule everywhere(FaultType type, Duration latency) {
    return new FaultRule(
        type, latency, Set.of(), Optional.empty(), Optional.empty(), Occurrence.ALWAYS);
  }

  /** The same on those operations alone. */
  public FaultRule onOperations(List<String> names) {
    if (names.isEmpty()) {
      throw new IllegalArgumentException("name an operation: one of " + list(type.operations()));
    }
    return new FaultRule(type, latency, Set.copyOf(names), statement, table, occurrence);
  }

  /** The same for statements in which {@code regex} is found. */
  public FaultRule onStatement(String regex) {
    return new FaultRule(type, latency, named, Optional.of(regex), table, occurrence);
  }

  /** The same for statements that name a table. */
  public FaultRule onTable(String name) {
    return new FaultRule(type, latency, named, statement, Optional.of(name), occurrence);
  }

  /** The same from the {@code number}th call on, once unless there is a number of times. */
  public FaultRule onCall(long number) {
    return with(occurrence.from(number));
  }

  /** The same, {@code number} times at most. */
  public FaultRule times(long number) {
    return with(occurrence.atMost(number));
  }

  /** The same, at random. */
  public FaultRule by(Chance chance) {
    return with(occurrence.by(chance));
  }

  private FaultRule with(Occurrence other) {
    return new FaultRule(type, latency, named, statement, table, other);
  }

  /** The operations it may strike. */
  Set<String> operations() {
    if (!named.isEmpty()) {
      return named;
    }
    return isAboutStatements()
        ? type.operations().stream()
            .filter(WITH_STATEMENTS::contains)
            .collect(Collectors.toUnmodifiableSet())
        : type.operations();
  }

  boolean isAboutStatements() {
    return statement.isPresent() || table.isPresent();
  }

  /** The pattern of its statements. */
  Optional<Pattern> pattern() {
    return statement.map(FaultRule::compile);
  }

  /** The rule in the words of the facade, such as {@code occConflict().onTable("T").times(2)}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(type + "(");
    text.append(type == FaultType.LATENCY ? latency : "").append(')');
    if (!named.isEmpty()) {
      text.append(".onOperation(\"").append(String.join("\", \"", new TreeSet<>(named)));
      text.append("\")");
    }
    statement.ifPresent(regex -> text.append(".onStatement(\"").append(regex).append("\")"));
    table.ifPresent(name -> text.append(".onTable(\"").append(name).append("\")"));
    return text.append(occurrence).toString();
  }

  private static Pattern compile(String regex) {
    try {
      return Pattern.compile(regex, FLAGS);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          "not a regular expression: "
              + e.getMessage()
              + "; Pattern.quote makes one of a literal text",
          e);
    }
  }

  private static void checkOperations(FaultType type, Set<String> named) {
    for (String name : named) {
      if (!ServiceOperations.ALL.contains(name)) {
        throw new IllegalArgumentException(
            "there is no operation " + name + "; there are " + list(ServiceOperations.ALL));
      }
      if (!type.operations().contains(name)) {
        throw new IllegalArgumentException(
            type + " cannot be put on " + name + ", only on " + list(type.operations()));
      }
    }
  }

  private static void checkStatements(FaultType type, Set<String> named) {
    if (type.operations().stream().noneMatch(WITH_STATEMENTS::contains)) {
      throw new IllegalArgumentException(
          type + " strikes operations without statements: " + list(type.operations()));
    }
    for (String name : named) {
      if (!WITH_STATEMENTS.contains(name)) {
        throw new IllegalArgumentException(
            name + " has no statement; statements and tables go with " + list(WITH_STATEMENTS));
      }
    }
  }

  private static String list(Set<String> names) {
    return ServiceOperations.list(names);
  }
}

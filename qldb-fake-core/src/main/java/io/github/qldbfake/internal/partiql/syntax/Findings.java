package io.github.qldbfake.internal.partiql.syntax;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is found out about a statement while it is parsed but is said, if at all, only when it has
 * been parsed to its end, so that a real error further on wins.
 */
final class Findings {

  private static final int MAX_HEIGHT = 200;
  private static final int MAX_OPERATORS = 2_000;

  private final TreeSet<Position> unsupported =
      new TreeSet<>(Comparator.comparingInt(Position::line).thenComparingInt(Position::column));
  private final Set<Position> projected = new HashSet<>();
  private Optional<SyntaxException> firstError = Optional.empty();
  private boolean grouped;
  private int height;
  private int operators;

  /**
   * Notes that the tree grows by one level at {@code token}. The bound keeps this parser, and
   * whoever walks the tree later, from exhausting the stack.
   */
  void enter(Token token) {
    if (++height > MAX_HEIGHT) {
      throw tooMuch(token);
    }
  }

  void leave() {
    height--;
  }

  /**
   * Notes an operator or a join: a chain of them is parsed in a loop, but whoever walks it goes as
   * deep.
   */
  void operator(Token token) {
    if (++operators > MAX_OPERATORS) {
      throw tooMuch(token);
    }
  }

  private SyntaxException tooMuch(Token token) {
    unsupported.clear();
    unsupported(token.position());
    return SyntaxErrors.unsupported(unsupported);
  }

  /** Notes something that parses but that the service does not run. */
  void unsupported(Position position) {
    unsupported.add(position);
  }

  /** Notes an error that the service's front end finds only in the finished parse tree. */
  void error(SyntaxException error) {
    firstError = firstError.or(() -> Optional.of(error));
  }

  /**
   * Takes back the error noted so far, for a caller that knows of one that comes before it: the
   * service's front end does not walk its tree in the order of the text.
   */
  Optional<SyntaxException> takeError() {
    Optional<SyntaxException> error = firstError;
    firstError = Optional.empty();
    return error;
  }

  /** Notes the star of {@code t.*} in a select list, which is no part of a path. */
  void projected(Position star) {
    projected.add(star);
  }

  boolean isProjected(Position star) {
    return projected.contains(star);
  }

  void grouped() {
    grouped = true;
  }

  /** Says what was noted. */
  void refuse() {
    if (firstError.isPresent()) {
      throw firstError.get();
    }
    if (grouped) {
      throw SyntaxErrors.groupBy();
    }
    if (!unsupported.isEmpty()) {
      throw SyntaxErrors.unsupported(unsupported);
    }
  }
}

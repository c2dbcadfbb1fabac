package io.github.qldbfake.internal.partiql.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A statement of the search.
 *
 * @param family what it was before it was changed
 * @param mutations how it was changed; none if it is as the grammar has it
 */
record Candidate(String text, Family family, List<Mutation> mutations) {

  private static final List<Family> OF_NAMES =
      List.of(
          Family.SELECT, Family.SELECT, Family.INSERT, Family.UPDATE, Family.FROM, Family.DELETE);

  private static final List<Mutation> OF_TOKENS =
      List.of(Mutation.DROP, Mutation.DUPLICATE, Mutation.SWAP, Mutation.SPLICE);

  /** The statement that {@code seed} makes, for the parser. */
  static Candidate of(long seed) {
    Dice dice = new Dice(seed);
    Statements statements = new Statements(dice, Reach.PARSE);
    return of(statements, statements.family(), mutations(dice), dice);
  }

  /** The statement that {@code seed} makes, for those who look at its names. */
  static Candidate ofNames(long seed) {
    Dice dice = new Dice(seed);
    List<Mutation> mutations = dice.chance(20) ? List.of(dice.oneOf(OF_TOKENS)) : List.of();
    return of(new Statements(dice, Reach.RUN), dice.oneOf(OF_NAMES), mutations, dice);
  }

  private static Candidate of(
      Statements statements, Family family, List<Mutation> mutations, Dice dice) {
    List<String> pieces = new ArrayList<>(statements.next(family));
    for (Mutation mutation : mutations) {
      if (!pieces.isEmpty()) {
        mutation.tokens(pieces, statements.next(statements.family()), dice);
      }
    }
    String text = new Layout(dice).join(pieces);
    for (Mutation mutation : mutations) {
      text = mutation.text(text, dice);
    }
    return new Candidate(text, family, mutations);
  }

  private static List<Mutation> mutations(Dice dice) {
    int count = dice.oneOf(0, 0, 0, 0, 1, 1, 1, 2, 2, 3);
    return Collections.nCopies(count, 0).stream()
        .map(unused -> dice.oneOf(Mutation.values()))
        .toList();
  }
}

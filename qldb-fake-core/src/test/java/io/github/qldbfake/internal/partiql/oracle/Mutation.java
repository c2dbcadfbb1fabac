package io.github.qldbfake.internal.partiql.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** A change that makes a statement another one, mostly a wrong one. */
enum Mutation {
  /** A token less. */
  DROP {
    @Override
    void tokens(List<String> pieces, List<String> other, Dice dice) {
      pieces.remove(dice.below(pieces.size()));
    }
  },
  /** A token twice. */
  DUPLICATE {
    @Override
    void tokens(List<String> pieces, List<String> other, Dice dice) {
      int at = dice.below(pieces.size());
      pieces.add(at, pieces.get(at));
    }
  },
  /** Two tokens in each other's place. */
  SWAP {
    @Override
    void tokens(List<String> pieces, List<String> other, Dice dice) {
      int at = dice.below(pieces.size());
      int with = dice.chance(70) ? Math.min(at + 1, pieces.size() - 1) : dice.below(pieces.size());
      Collections.swap(pieces, at, with);
    }
  },
  /** A word, sign or literal more. */
  INSERT {
    @Override
    void tokens(List<String> pieces, List<String> other, Dice dice) {
      pieces.add(dice.below(pieces.size() + 1), Strays.token(dice));
    }
  },
  /** A word, sign or literal in the place of another. */
  REPLACE {
    @Override
    void tokens(List<String> pieces, List<String> other, Dice dice) {
      pieces.set(dice.below(pieces.size()), Strays.token(dice));
    }
  },
  /** The beginning of one statement with the end of another. */
  SPLICE {
    @Override
    void tokens(List<String> pieces, List<String> other, Dice dice) {
      pieces.subList(dice.below(pieces.size() + 1), pieces.size()).clear();
      pieces.addAll(other.subList(dice.below(other.size()), other.size()));
    }
  },
  /** A whole statement inside another, in parentheses or not. */
  NEST {
    @Override
    void tokens(List<String> pieces, List<String> other, Dice dice) {
      List<String> inner = new ArrayList<>(other);
      if (dice.chance(60)) {
        inner.add(0, "(");
        inner.add(")");
      }
      int at = dice.below(pieces.size() + 1);
      if (at < pieces.size() && dice.chance(60)) {
        pieces.remove(at);
      }
      pieces.addAll(at, inner);
    }
  },
  /** No end. */
  TRUNCATE {
    @Override
    String text(String text, Dice dice) {
      return text.substring(0, dice.below(text.length() + 1));
    }
  },
  /** Characters more or others. */
  SCRIBBLE {
    @Override
    String text(String text, Dice dice) {
      StringBuilder changed = new StringBuilder(text);
      for (int times = dice.between(1, 3); times > 0; times--) {
        int at = dice.below(changed.length() + 1);
        if (dice.chance(50) && at < changed.length()) {
          changed.deleteCharAt(at);
        }
        changed.insert(at, Strays.character(dice));
      }
      return changed.toString();
    }
  },
  /** Letters large and small. */
  CASE {
    @Override
    String text(String text, Dice dice) {
      if (dice.chance(40)) {
        return text.toUpperCase(Locale.ROOT);
      }
      StringBuilder changed = new StringBuilder();
      text.chars()
          .forEach(
              c ->
                  changed.append(
                      (char)
                          (dice.chance(50) ? Character.toUpperCase(c) : Character.toLowerCase(c))));
      return changed.toString();
    }
  };

  /** Changes the tokens of a statement, of which there is one at least. */
  void tokens(List<String> pieces, List<String> other, Dice dice) {}

  /** Changes its text. */
  String text(String text, Dice dice) {
    return text;
  }
}

package io.github.qldbfake.internal.partiql.oracle.values;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.Search;
import io.github.qldbfake.internal.partiql.Partiql;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Random expressions on random documents have the value that the public ancestor of the service's
 * engine gives them, wherever it gives one.
 */
class ValuesOracleTest {

  private static final int STATEMENTS_A_LEDGER = 40;

  private final Families families = new Families();
  private final Partiql partiql = new Partiql();

  @Test
  void expressionsHaveTheValuesOfTheAncestor() {
    int size = Search.size(2_000, 200_000);
    Draw draw = new Draw(Search.seed("values"));
    Tally tally = new Tally();
    for (int done = 0; done < size; done += STATEMENTS_A_LEDGER) {
      compare(documents(draw), draw, tally);
    }
    System.out.println(tally);
    assertThat(tally.disagreements()).isEmpty();
    assertThat(tally.familiesBelow(families, 25)).isEmpty();
  }

  private static List<String> documents(Draw draw) {
    Documents documents = new Documents(draw);
    int count = 1 + draw.below(3);
    List<String> made = new ArrayList<>();
    while (made.size() < count) {
      made.add(documents.next());
    }
    return made;
  }

  private void compare(List<String> documents, Draw draw, Tally tally) {
    Ancestor ancestor = new Ancestor(documents);
    Fake fake = new Fake(partiql, documents);
    for (int done = 0; done < STATEMENTS_A_LEDGER; done++) {
      Family family = families.all().get(draw.below(families.all().size()));
      Case sample = families.next(family, draw);
      tally.add(new Comparison(sample, documents, ancestor.run(sample), fake.run(sample)));
    }
  }
}

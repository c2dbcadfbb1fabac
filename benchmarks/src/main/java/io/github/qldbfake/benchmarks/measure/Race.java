package io.github.qldbfake.benchmarks.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures several in turns, so that whatever else the machine does strikes all of them alike. The
 * first is the one that the others are compared with.
 */
public final class Race {

  private final Map<String, Entrant> entrants = new LinkedHashMap<>();

  /** Adds one. */
  public Race enter(String name, Entrant entrant) {
    entrants.put(name, entrant);
    return this;
  }

  /** Runs each once to fill the caches of the machine, and then as often as there are rounds. */
  public Results run(int rounds) {
    Map<String, Map<String, List<Double>>> all = new LinkedHashMap<>();
    for (int round = 0; round <= rounds; round++) {
      for (Map.Entry<String, Entrant> entrant : entrants.entrySet()) {
        Map<String, Double> figures = entrant.getValue().run();
        Map<String, List<Double>> before =
            all.computeIfAbsent(entrant.getKey(), name -> new HashMap<>());
        if (round > 0) {
          figures.forEach(
              (what, figure) ->
                  before.computeIfAbsent(what, none -> new ArrayList<>()).add(figure));
        }
      }
      System.err.print(round == 0 ? "warmed" : " " + round);
    }
    System.err.println();
    return new Results(all);
  }
}

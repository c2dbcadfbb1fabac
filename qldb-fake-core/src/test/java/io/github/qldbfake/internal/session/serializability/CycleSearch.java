package io.github.qldbfake.internal.session.serializability;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks for a circle of dependencies: no serial order explains it. Transactions that nothing is
 * left to come before are taken away until none can be; whoever remains has a predecessor that
 * remains too, so going backwards must come to the same one twice.
 */
final class CycleSearch {

  private final Map<String, List<Dependency>> outgoing = new HashMap<>();
  private final Map<String, Set<Dependency>> incoming = new LinkedHashMap<>();

  private CycleSearch(Collection<Dependency> dependencies) {
    for (Dependency dependency : dependencies) {
      outgoing.computeIfAbsent(dependency.from(), id -> new ArrayList<>()).add(dependency);
      incoming.computeIfAbsent(dependency.to(), id -> new LinkedHashSet<>()).add(dependency);
    }
  }

  /** A circle, each dependency beginning where the one before it ends; empty if there is none. */
  static List<Dependency> cycle(Collection<Dependency> dependencies) {
    CycleSearch search = new CycleSearch(dependencies);
    search.takeAwayWhatCanComeFirst();
    return search.incoming.isEmpty() ? List.of() : search.walkBack();
  }

  private void takeAwayWhatCanComeFirst() {
    Deque<String> free = new ArrayDeque<>(outgoing.keySet());
    free.removeAll(incoming.keySet());
    while (!free.isEmpty()) {
      for (Dependency dependency : outgoing.getOrDefault(free.remove(), List.of())) {
        Set<Dependency> left = incoming.get(dependency.to());
        left.remove(dependency);
        if (left.isEmpty()) {
          incoming.remove(dependency.to());
          free.add(dependency.to());
        }
      }
    }
  }

  private List<Dependency> walkBack() {
    Map<String, Dependency> taken = new LinkedHashMap<>();
    String at = incoming.keySet().iterator().next();
    while (!taken.containsKey(at)) {
      Dependency back = incoming.get(at).iterator().next();
      taken.put(at, back);
      at = back.from();
    }
    Deque<Dependency> cycle = new ArrayDeque<>();
    String end = at;
    do {
      Dependency back = taken.get(at);
      cycle.addFirst(back);
      at = back.from();
    } while (!at.equals(end));
    return new ArrayList<>(cycle);
  }
}

package io.github.qldbfake.internal.session.serializability;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The documents that can ever have belonged to a selection. */
final class DocumentsByGroup {

  private final Map<String, Set<String>> byGroup = new HashMap<>();
  private final Set<String> all;

  DocumentsByGroup(History history) {
    all = history.documents().keySet();
    history
        .documents()
        .forEach((document, versions) -> versions.forEach(version -> note(document, version)));
  }

  Collection<String> candidates(Selection selection) {
    if (selection instanceof Selection.InGroup in) {
      return byGroup.getOrDefault(in.group(), Set.of());
    }
    return selection instanceof Selection.WithId with ? List.of(with.id()) : all;
  }

  private void note(String document, Version version) {
    version
        .group()
        .ifPresent(group -> byGroup.computeIfAbsent(group, name -> new HashSet<>()).add(document));
  }
}

package io.github.qldbfake.internal.session.serializability;

import io.github.qldbfake.internal.session.serializability.Dependency.Kind;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Which transaction has to come before which, as far as a history tells. */
final class DependencyGraph {

  private final Set<Dependency> dependencies = new HashSet<>();
  private final History history;
  private final DocumentsByGroup byGroup;

  private DependencyGraph(History history) {
    this.history = history;
    this.byGroup = new DocumentsByGroup(history);
  }

  static Collection<Dependency> of(History history) {
    DependencyGraph graph = new DependencyGraph(history);
    history.documents().forEach(graph::addWrites);
    for (CommittedTransaction transaction : history.transactions()) {
      transaction.reads().forEach(read -> graph.addRead(transaction.id(), read));
    }
    return List.copyOf(graph.dependencies);
  }

  private void addWrites(String document, List<Version> versions) {
    for (int index = 1; index < versions.size(); index++) {
      add(
          versions.get(index - 1).writer(),
          versions.get(index).writer(),
          Kind.WRITE_WRITE,
          document);
    }
  }

  private void addRead(String reader, Read read) {
    for (String document : byGroup.candidates(read.selection())) {
      List<Version> versions = history.versions(document);
      Position.of(read, document, versions)
          .ifPresent(position -> addRead(reader, read.selection(), document, position));
    }
  }

  private void addRead(String reader, Selection selection, String document, int position) {
    List<Version> versions = history.versions(document);
    if (position != Position.UNBORN) {
      add(versions.get(position).writer(), reader, Kind.WRITE_READ, document);
    }
    OptionalInt next = Position.ofNextChange(selection, document, versions, position);
    next.ifPresent(index -> add(reader, versions.get(index).writer(), Kind.READ_WRITE, document));
  }

  private void add(String from, String to, Kind kind, String document) {
    if (!from.equals(to)) {
      dependencies.add(new Dependency(from, to, kind, document));
    }
  }
}

package io.github.qldbfake.internal.session.serializability;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.Search;
import io.github.qldbfake.internal.session.serializability.Dependency.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Thousands of transactions of several sessions at once: is there a serial order for them? */
class RandomHistoryTest {

  private static final int SESSIONS = 6;
  private static final int TRANSACTIONS = 3_000;

  @Test
  void sessionsMixedStepByStepAreSerializable() {
    Random seeds = new Random(Search.seed("mixed sessions"));
    for (int round = 0; round < Search.size(1, 40); round++) {
      Workload workload = new Workload(seeds.nextLong());
      workload.mix(workload.careful(SESSIONS), TRANSACTIONS);
      assertSerializable(workload);
    }
  }

  @Test
  void sessionsOnThreadsOfTheirOwnAreSerializable() throws Exception {
    Random seeds = new Random(Search.seed("racing sessions"));
    for (int round = 0; round < Search.size(1, 40); round++) {
      Workload workload = new Workload(seeds.nextLong());
      workload.race(workload.careful(SESSIONS), TRANSACTIONS / 3);
      assertSerializable(workload);
    }
  }

  /** The planted anomaly: one session among honest ones that does not let itself be validated. */
  @Test
  void aSessionThatGoesRoundTheValidationIsFoundOut() {
    Workload workload = new Workload(Search.seed("careless session"));
    List<Worker> workers = new ArrayList<>(workload.careful(SESSIONS - 1));
    workers.add(workload.careless());
    workload.mix(workers, TRANSACTIONS / 6);

    List<Dependency> cycle = CycleSearch.cycle(DependencyGraph.of(workload.history()));

    assertThat(cycle).hasSizeGreaterThan(1);
    assertThat(cycle).extracting(Dependency::kind).contains(Kind.READ_WRITE);
  }

  private static void assertSerializable(Workload workload) {
    History history = workload.history();
    Collection<Dependency> dependencies = DependencyGraph.of(history);
    assertThat(history.uncommittedReads()).isEmpty();
    assertThat(CycleSearch.cycle(dependencies)).isEmpty();
    assertThatSomethingHappened(workload, history, dependencies);
  }

  /** A history of nothing would be serializable too. */
  private static void assertThatSomethingHappened(
      Workload workload, History history, Collection<Dependency> dependencies) {
    for (Kind kind : Kind.values()) {
      assertThat(dependencies).filteredOn(each -> each.kind() == kind).hasSizeGreaterThan(100);
    }
    // Threads that share few processors commit most; with one each, little more than half do.
    assertThat(history.transactions()).hasSizeGreaterThan(TRANSACTIONS / 10);
    assertThat(workload.conflicts()).isPositive();
  }
}

package io.github.qldbfake.internal.session.serializability;

import io.github.qldbfake.internal.account.ServiceException;
import io.github.qldbfake.internal.session.Client;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/** One session that runs random transactions, one step at a time. */
final class Worker {

  private static final int GROUPS = 6;

  /** How many transactions pass until other groups come into use, so that none grows for ever. */
  private static final int GENERATION = 200;

  /** Scans of the whole table are slow, and lose against everybody who writes. */
  private static final int SCAN_ONE_IN = 200;

  private final Client client;
  private final Recorder recorder;
  private final Random random;
  private final boolean careless;
  private final Deque<Runnable> plan = new ArrayDeque<>();
  private final List<String> known = new ArrayList<>();
  private final List<Found> writable = new ArrayList<>();
  private final List<Read> reads = new ArrayList<>();

  private Worker(Client client, Recorder recorder, long seed, boolean careless) {
    this.client = client;
    this.recorder = recorder;
    this.random = new Random(seed);
    this.careless = careless;
  }

  /** Reads and writes in one transaction. */
  static Worker careful(Client client, Recorder recorder, long seed) {
    return new Worker(client, recorder, seed, false);
  }

  /**
   * Reads in one transaction and writes in another, which goes round the validation, but gives all
   * that out as one transaction.
   */
  static Worker careless(Client client, Recorder recorder, long seed) {
    return new Worker(client, recorder, seed, true);
  }

  /** The next command, or the few that belong together. */
  void step() {
    if (plan.isEmpty()) {
      plan();
    }
    plan.remove().run();
  }

  boolean isBetweenTransactions() {
    return plan.isEmpty();
  }

  private void plan() {
    plan.add(this::begin);
    plan(1 + random.nextInt(3), this::read);
    if (careless) {
      plan.add(this::beginAgain);
    }
    plan(random.nextInt(3), this::write);
    plan(random.nextInt(2), this::read);
    plan.add(this::commit);
  }

  private void plan(int times, Runnable step) {
    for (int i = 0; i < times; i++) {
      plan.add(step);
    }
  }

  private void begin() {
    reads.clear();
    writable.clear();
    client.begin();
  }

  private void beginAgain() {
    client.abort();
    client.begin();
  }

  private void read() {
    Answer answer = Documents.read(client, selection());
    reads.add(answer.toRead());
    if (answer.selection() instanceof Selection.InGroup in) {
      answer.movable().forEach(id -> writable.add(new Found(id, in.group())));
    }
    known.addAll(answer.ids());
    known.subList(0, Math.max(0, known.size() - 30)).clear();
  }

  private Selection selection() {
    if (random.nextInt(SCAN_ONE_IN) == 0) {
      return new Selection.Everything();
    }
    return random.nextInt(5) < 2 && !known.isEmpty()
        ? new Selection.WithId(known.get(random.nextInt(known.size())))
        : new Selection.InGroup(group());
  }

  private void write() {
    if (writable.isEmpty() || random.nextInt(3) == 0) {
      Documents.insert(client, group());
      return;
    }
    Found found = writable.get(random.nextInt(writable.size()));
    writable.removeIf(other -> other.id().equals(found.id()));
    int draw = random.nextInt(10);
    if (draw < 6 || careless) {
      Documents.rewrite(client, found.id());
    } else if (draw < 8) {
      Documents.move(client, found.id(), found.group(), group());
    } else {
      Documents.delete(client, found.id(), found.group());
    }
  }

  private String group() {
    int generation = recorder.transactions() / GENERATION;
    return "g" + (generation * GROUPS / 2 + random.nextInt(GROUPS));
  }

  private void commit() {
    try {
      client.commit();
      recorder.committed(client.transactionId(), reads);
    } catch (ServiceException e) {
      if (!e.type().equals("OccConflictException")) {
        throw e;
      }
      recorder.conflict();
    }
  }

  /** A document seen in a group by this transaction and not yet written by it. */
  private record Found(String id, String group) {}
}

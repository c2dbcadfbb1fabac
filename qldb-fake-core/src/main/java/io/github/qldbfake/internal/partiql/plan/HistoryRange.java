package io.github.qldbfake.internal.partiql.plan;

import com.amazon.ion.IonTimestamp;
import com.amazon.ion.Timestamp;
import io.github.qldbfake.internal.journal.Revision;
import io.github.qldbfake.internal.partiql.eval.Datum;
import io.github.qldbfake.internal.partiql.eval.Evaluable;
import io.github.qldbfake.internal.partiql.eval.Frame;
import io.github.qldbfake.internal.partiql.eval.Instants;
import io.github.qldbfake.internal.partiql.eval.StatementException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The range of time of a {@code history()} call; without a bound it is open on that side. */
public record HistoryRange(Optional<Evaluable> start, Optional<Evaluable> end) {

  List<Evaluable> bounds() {
    return Stream.concat(start.stream(), end.stream()).toList();
  }

  Interval evaluate(Frame frame) {
    Optional<Timestamp> from = start.map(bound -> timestamp(bound.evaluate(frame), "start"));
    Optional<Timestamp> to = end.map(bound -> timestamp(bound.evaluate(frame), "end"));
    Timestamp now =
        Timestamp.forMillis(
            frame.transaction().statementTime().toEpochMilli(), Timestamp.UTC_OFFSET);
    if (to.isPresent() && Instants.compare(to.get(), now) > 0) {
      throw new StatementException("The end time of history() is in the future");
    }
    if (from.isPresent() && Instants.compare(from.get(), to.orElse(now)) > 0) {
      throw new StatementException(
          to.isPresent()
              ? "The start time of history() is after its end time"
              : "The start time of history() is in the future");
    }
    return new Interval(from, to);
  }

  private static Timestamp timestamp(Datum datum, String bound) {
    if (datum instanceof Datum.Ion value
        && value.ionValue() instanceof IonTimestamp timestamp
        && !timestamp.isNullValue()) {
      return timestamp.timestampValue();
    }
    throw new StatementException("The " + bound + " time of history() is not a timestamp");
  }

  /** Both ends are included. */
  record Interval(Optional<Timestamp> start, Optional<Timestamp> end) {

    /** The revisions active in the interval, out of revisions ordered by document and version. */
    List<Revision> activeIn(Iterable<Revision> revisions) {
      List<Revision> active = new ArrayList<>();
      Optional<Revision> previous = Optional.empty();
      for (Revision revision : revisions) {
        previous.filter(earlier -> isActive(earlier, Optional.of(revision))).ifPresent(active::add);
        previous = Optional.of(revision);
      }
      previous.filter(last -> isActive(last, Optional.empty())).ifPresent(active::add);
      return active;
    }

    private boolean isActive(Revision revision, Optional<Revision> following) {
      boolean begun = end.isEmpty() || Instants.compare(time(revision), end.get()) <= 0;
      Optional<Revision> successor =
          following.filter(next -> next.metadata().id().equals(revision.metadata().id()));
      boolean ended =
          start.isPresent()
              && successor.isPresent()
              && Instants.compare(time(successor.get()), start.get()) <= 0;
      return begun && !ended;
    }

    private static Timestamp time(Revision revision) {
      return Timestamp.forMillis(revision.metadata().txTime().toEpochMilli(), Timestamp.UTC_OFFSET);
    }
  }
}

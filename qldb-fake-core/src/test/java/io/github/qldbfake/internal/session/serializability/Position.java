package io.github.qldbfake.internal.session.serializability;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Where in the versions of a document a read took place. */
final class Position {

  /** Before the document came to be. */
  static final int UNBORN = -1;

  private Position() {}

  /** The index of the version that the read saw or missed; empty if there is no such version. */
  static OptionalInt of(Read read, String document, List<Version> versions) {
    String writer = read.seen().get(document);
    if (writer != null) {
      return IntStream.range(0, versions.size())
          .filter(index -> versions.get(index).writer().equals(writer))
          .findFirst();
    }
    int departures = read.departures().getOrDefault(document, 0);
    if (departures == 0) {
      return OptionalInt.of(UNBORN);
    }
    return IntStream.range(1, versions.size())
        .filter(index -> leaves(read.selection(), document, versions, index))
        .skip(departures - 1L)
        .findFirst();
  }

  /** The index of the first version after {@code position} that would have changed the answer. */
  static OptionalInt ofNextChange(
      Selection selection, String document, List<Version> versions, int position) {
    boolean within = position != UNBORN && selection.matches(document, versions.get(position));
    return IntStream.range(position + 1, versions.size())
        .filter(index -> within || selection.matches(document, versions.get(index)))
        .findFirst();
  }

  private static boolean leaves(
      Selection selection, String document, List<Version> versions, int index) {
    return selection.matches(document, versions.get(index - 1))
        && !selection.matches(document, versions.get(index));
  }
}

package io.github.qldbfake.verify;

import io.github.qldbfake.internal.journal.Hash;
import java.util.Optional;

/** Reports findings at one place. */
record Report(Findings findings, Place place) {

  void add(Rule rule, String expected, String found) {
    findings.add(new Finding(rule, place, expected, found));
  }

  /** Adds a finding if two hashes differ. */
  void compare(Rule rule, Hash expected, Hash found) {
    if (!expected.equals(found)) {
      add(rule, shown(expected), shown(found));
    }
  }

  Report inRevision(int index, Optional<String> documentId) {
    return findings.at(place.inRevision(index, documentId));
  }

  Report atEntry(int index) {
    return findings.at(place.atEntry(index));
  }

  private static String shown(Hash hash) {
    return hash.isEmpty() ? "no hash" : hash.toString();
  }
}

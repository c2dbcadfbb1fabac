package io.github.qldbfake.internal.session.serializability;

import java.util.Map;

/**
 * What one read showed.
 *
 * @param selection what it asked for
 * @param seen the writer of the version seen, by document
 * @param departures how often, as far as the read could tell, a document has left the selection; a
 *     document that is neither here nor among the seen was never in it
 */
record Read(Selection selection, Map<String, String> seen, Map<String, Integer> departures) {

  Read {
    seen = Map.copyOf(seen);
    departures = Map.copyOf(departures);
  }
}

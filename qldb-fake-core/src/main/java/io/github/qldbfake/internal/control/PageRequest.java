package io.github.qldbfake.internal.control;

import java.util.Optional;

/** Which page of a list a request asks for. */
public record PageRequest(Optional<Integer> maxResults, Optional<String> nextToken) {

  private static final int DEFAULT_MAX_RESULTS = 100;

  int size() {
    return maxResults.orElse(DEFAULT_MAX_RESULTS);
  }
}

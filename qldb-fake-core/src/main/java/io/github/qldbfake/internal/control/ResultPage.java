package io.github.qldbfake.internal.control;

import java.util.List;
import java.util.Optional;

/** One page of a list; the token is empty on the last page. */
public record ResultPage<T>(List<T> items, Optional<String> nextToken) {

  /** Keeps a copy of {@code items}. */
  public ResultPage {
    items = List.copyOf(items);
  }
}

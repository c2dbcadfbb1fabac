package io.github.qldbfake.internal.ledger;

import java.util.Map;
import java.util.Optional;

/** What the tags of a resource must obey, whichever way they come. */
public final class TagRules {

  private static final int MAX_TAGS = 50;
  private static final String RESERVED = "aws:";

  private TagRules() {}

  /** What is wrong with {@code tags}, if anything is. */
  public static Optional<String> violation(Map<String, String> tags) {
    Optional<String> reserved =
        tags.keySet().stream().filter(key -> key.startsWith(RESERVED)).findFirst();
    if (reserved.isPresent()) {
      return Optional.of(
          "The tag key " + reserved.get() + " begins with the reserved prefix " + RESERVED);
    }
    return tags.size() > MAX_TAGS
        ? Optional.of("A resource has at most " + MAX_TAGS + " tags, not " + tags.size())
        : Optional.empty();
  }
}

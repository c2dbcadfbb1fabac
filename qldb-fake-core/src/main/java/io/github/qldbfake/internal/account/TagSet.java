package io.github.qldbfake.internal.account;

import io.github.qldbfake.internal.ledger.TagRules;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The tags of one resource, immutable: at most 50, none with a reserved key. */
public record TagSet(Map<String, String> tags) {

  /** No tags. */
  public static final TagSet NONE = new TagSet(Map.of());

  /** Keeps a sorted copy. */
  public TagSet {
    tags = Collections.unmodifiableMap(new TreeMap<>(tags));
  }

  /**
   * The tags of a new resource.
   *
   * @throws ServiceException InvalidParameterException if there are too many, or a key is reserved
   */
  public static TagSet of(Map<String, String> tags) {
    return NONE.plus(tags);
  }

  /**
   * These tags and more; a key that is here gets its new value, as the service did.
   *
   * @throws ServiceException InvalidParameterException if there are too many, or a key is reserved
   */
  public TagSet plus(Map<String, String> more) {
    Map<String, String> all = new TreeMap<>(tags);
    all.putAll(more);
    TagRules.violation(all)
        .ifPresent(
            text -> {
              throw ControlErrors.invalidParameter("Tags", text);
            });
    return new TagSet(all);
  }

  /** These tags without some; keys that are not here are ignored. */
  public TagSet minus(Collection<String> keys) {
    Map<String, String> rest = new TreeMap<>(tags);
    rest.keySet().removeAll(keys);
    return new TagSet(rest);
  }
}

package io.github.qldbfake.internal.account;

import java.util.List;
import java.util.Locale;

/**
 * The actions or the resources that a statement of a policy is about.
 *
 * @param except whether it is about all others, as {@code NotAction} and {@code NotResource} say
 */
record PolicyScope(List<Wildcard> patterns, boolean except) {

  PolicyScope {
    patterns = List.copyOf(patterns);
  }

  /**
   * Actions, whose case does not matter.
   *
   * @throws IllegalArgumentException if there is none, or one names no service
   */
  static PolicyScope actions(List<String> patterns, boolean except) {
    for (String pattern : notEmpty("action", patterns)) {
      if (!pattern.equals("*") && pattern.indexOf(':') < 1) {
        throw new IllegalArgumentException(
            "The action \"" + pattern + "\" of a policy must begin with a service, like qldb:*");
      }
    }
    return new PolicyScope(
        patterns.stream().map(PolicyScope::folded).map(Wildcard::new).toList(), except);
  }

  /**
   * Resources by ARN.
   *
   * @throws IllegalArgumentException if there is none, or one is neither an ARN nor {@code *}
   */
  static PolicyScope resources(List<String> patterns, boolean except) {
    for (String pattern : notEmpty("resource", patterns)) {
      if (!pattern.equals("*") && !pattern.startsWith("arn:")) {
        throw new IllegalArgumentException(
            "The resource \"" + pattern + "\" of a policy must be an ARN or *");
      }
      if (pattern.contains("${")) {
        throw new IllegalArgumentException(
            "The resource \"" + pattern + "\" has a policy variable, which is not supported");
      }
    }
    return new PolicyScope(patterns.stream().map(Wildcard::new).toList(), except);
  }

  private static List<String> notEmpty(String kind, List<String> patterns) {
    if (patterns.isEmpty()) {
      throw new IllegalArgumentException("A statement of a policy must name at least one " + kind);
    }
    return patterns;
  }

  /** The same about the resources of another account. */
  PolicyScope moved(String fromAccount, String toAccount) {
    String from = ":" + fromAccount + ":";
    String to = ":" + toAccount + ":";
    return new PolicyScope(
        patterns.stream().map(each -> new Wildcard(each.text().replace(from, to))).toList(),
        except);
  }

  boolean hasAction(String action) {
    return has(folded(action));
  }

  boolean hasResource(String arn) {
    return has(arn);
  }

  private boolean has(String name) {
    return patterns.stream().anyMatch(pattern -> pattern.matches(name)) != except;
  }

  private static String folded(String action) {
    return action.toLowerCase(Locale.ROOT);
  }
}

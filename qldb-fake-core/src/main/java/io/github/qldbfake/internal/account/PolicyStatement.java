package io.github.qldbfake.internal.account;

import java.util.List;

/** One statement of a policy: it allows or denies some actions on some resources. */
public record PolicyStatement(Effect effect, PolicyScope actions, PolicyScope resources) {

  /** What a statement does if it applies. */
  public enum Effect {
    /** It permits, unless another statement denies. */
    ALLOW,
    /** It forbids, whatever others permit. */
    DENY
  }

  /**
   * A statement about one pattern of actions and one of resources.
   *
   * @throws IllegalArgumentException if one of them is malformed
   */
  public static PolicyStatement of(Effect effect, String action, String resource) {
    return new PolicyStatement(
        effect,
        PolicyScope.actions(List.of(action), false),
        PolicyScope.resources(List.of(resource), false));
  }

  /** The same about the resources of another account. */
  PolicyStatement moved(String fromAccount, String toAccount) {
    return new PolicyStatement(effect, actions, resources.moved(fromAccount, toAccount));
  }

  boolean isAbout(String action, String arn) {
    return actions.hasAction(action) && resources.hasResource(arn);
  }
}

package io.github.qldbfake.internal.server.admin;

import io.github.qldbfake.internal.account.Transition;

/**
 * How long a state lasts, as it goes over HTTP: an ISO 8601 duration, a number of describes, or
 * nothing for no time at all.
 */
final class TransitionForm {

  private TransitionForm() {}

  static Transition read(Arguments arguments, String name) {
    Object value = arguments.given().get(name);
    if (value == null) {
      return Transition.AT_ONCE;
    }
    if (value instanceof Number) {
      return new Transition.AfterDescribes(arguments.smallNumber(name));
    }
    return new Transition.AfterTime(arguments.duration(name));
  }
}

package io.github.qldbfake.internal.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qldbfake.internal.control.Caller;

/**
 * The JSON side of one session command.
 *
 * @param name the member of request and answer that holds it
 * @param needsToken whether it belongs to a session
 */
record SessionCommand(String name, boolean needsToken, Body body) {

  ObjectNode run(Caller caller, String token, ObjectNode input) {
    return body.run(caller, token, input);
  }

  /** What a command does. */
  @FunctionalInterface
  interface Body {

    ObjectNode run(Caller caller, String token, ObjectNode input);
  }
}

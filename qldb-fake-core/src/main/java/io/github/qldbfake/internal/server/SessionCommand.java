package io.github.qldbfake.internal.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qldbfake.internal.control.Caller;
import io.github.qldbfake.internal.fault.CalledStatement;
import java.util.List;

/**
 * The JSON side of one session command.
 *
 * @param name the member of request and answer that holds it
 * @param needsToken whether it belongs to a session
 * @param statements what it is about, for faults
 */
record SessionCommand(String name, boolean needsToken, Body body, Statements statements) {

  /** What a command does. */
  @FunctionalInterface
  interface Body {

    ObjectNode run(Caller caller, String token, ObjectNode input);
  }

  /** The statements that a command is about. */
  @FunctionalInterface
  interface Statements {

    List<CalledStatement> of(Caller caller, String token, ObjectNode input);
  }
}

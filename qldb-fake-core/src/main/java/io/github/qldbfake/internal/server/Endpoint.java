package io.github.qldbfake.internal.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qldbfake.internal.control.Caller;
import java.util.Optional;

/** The JSON side of one control plane operation. */
interface Endpoint {

  /** The name of the operation in the API model. */
  String operation();

  /**
   * Runs the operation.
   *
   * @param input all members of the input, wherever they travelled, checked against the model
   * @return the body of the answer; empty for an answer without one
   */
  Optional<ObjectNode> run(Caller caller, ObjectNode input);
}

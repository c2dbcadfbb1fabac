package io.github.qldbfake.internal.server.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A request with one thing wrong.
 *
 * @param rule the rule of {@link ModelRules} that it breaks
 * @param parameter the member that the answer must name
 * @param input the members of the request; a URI member that is missing here has no value at all
 */
record Defect(String operation, String rule, String parameter, ObjectNode input) {

  @Override
  public String toString() {
    String text = input.toString();
    return operation
        + " "
        + rule
        + " in "
        + (text.length() > 200 ? text.substring(0, 200) + "\u2026" : text);
  }
}

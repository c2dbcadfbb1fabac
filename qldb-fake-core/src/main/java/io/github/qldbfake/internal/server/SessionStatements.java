package io.github.qldbfake.internal.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qldbfake.internal.control.Caller;
import io.github.qldbfake.internal.fault.CalledStatement;
import io.github.qldbfake.internal.session.SessionFaults;
import java.util.List;

/** The statements that the commands of SendCommand are about. */
final class SessionStatements {

  private final SessionFaults faults;

  SessionStatements(SessionFaults faults) {
    this.faults = faults;
  }

  List<CalledStatement> none(Caller caller, String token, ObjectNode input) {
    return List.of();
  }

  List<CalledStatement> ofSession(Caller caller, String token, ObjectNode input) {
    return faults.ofSession(caller.account(), token);
  }

  List<CalledStatement> ofExecution(Caller caller, String token, ObjectNode input) {
    return faults.ofExecution(
        caller.account(), token, text(input, "TransactionId"), text(input, "Statement"));
  }

  List<CalledStatement> ofPage(Caller caller, String token, ObjectNode input) {
    return faults.ofPage(
        caller.account(), token, text(input, "TransactionId"), text(input, "NextPageToken"));
  }

  List<CalledStatement> ofCommit(Caller caller, String token, ObjectNode input) {
    return faults.ofCommit(caller.account(), token, text(input, "TransactionId"));
  }

  private static String text(ObjectNode input, String member) {
    return input.path(member).asText();
  }
}

package io.github.qldbfake.internal.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qldbfake.internal.account.ServiceException;
import io.github.qldbfake.internal.control.Caller;
import io.github.qldbfake.internal.fault.CalledStatement;
import io.github.qldbfake.internal.fault.FaultType;
import io.github.qldbfake.internal.session.SessionFaults;
import java.util.List;

/** A command of a session with its input. */
record SessionCall(
    Caller caller,
    SessionCommand command,
    String token,
    ObjectNode input,
    SessionFaults faults,
    Json json)
    implements Call {

  @Override
  public String operation() {
    return command.name();
  }

  @Override
  public List<CalledStatement> statements() {
    return command.statements().of(caller, token, input);
  }

  @Override
  public HttpResponse run() {
    ObjectNode output = json.object();
    output.set(command.name(), command.body().run(caller, token, input));
    return HttpResponse.of(200, SessionHandler.CONTENT_TYPE, json.write(output));
  }

  @Override
  public ServiceException strike(FaultType fault) {
    return faults.strike(fault, caller.account(), token);
  }
}

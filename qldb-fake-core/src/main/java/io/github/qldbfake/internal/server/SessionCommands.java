package io.github.qldbfake.internal.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.qldbfake.internal.control.Caller;
import io.github.qldbfake.internal.ion.IonBytes;
import io.github.qldbfake.internal.session.IoUsage;
import io.github.qldbfake.internal.session.PageResult;
import io.github.qldbfake.internal.session.SessionService;
import io.github.qldbfake.internal.session.SessionService.CommitTransaction;
import io.github.qldbfake.internal.session.SessionService.StartSession;
import io.github.qldbfake.internal.session.SessionService.StartTransaction;
import io.github.qldbfake.internal.session.Timing;
import java.util.List;

/** The seven commands of SendCommand: decode, run, encode. */
final class SessionCommands {

  private final Json json;
  private final SessionService sessions;

  private SessionCommands(Json json, SessionService sessions) {
    this.json = json;
    this.sessions = sessions;
  }

  static List<SessionCommand> all(Json json, SessionService sessions) {
    SessionCommands commands = new SessionCommands(json, sessions);
    SessionStatements about = new SessionStatements(sessions.faults());
    return List.of(
        new SessionCommand("StartSession", false, commands::startSession, about::none),
        new SessionCommand("StartTransaction", true, commands::startTransaction, about::ofSession),
        new SessionCommand(
            "ExecuteStatement", true, commands::executeStatement, about::ofExecution),
        new SessionCommand("FetchPage", true, commands::fetchPage, about::ofPage),
        new SessionCommand("CommitTransaction", true, commands::commitTransaction, about::ofCommit),
        new SessionCommand("AbortTransaction", true, commands::abortTransaction, about::ofSession),
        new SessionCommand("EndSession", true, commands::endSession, about::ofSession));
  }

  private ObjectNode startSession(Caller caller, String token, ObjectNode input) {
    StartSession started =
        sessions.startSession(caller.account(), caller.region(), text(input, "LedgerName"));
    return withTiming(json.object().put("SessionToken", started.sessionToken()), started.timing());
  }

  private ObjectNode startTransaction(Caller caller, String token, ObjectNode input) {
    StartTransaction started = sessions.startTransaction(caller.account(), token);
    return withTiming(
        json.object().put("TransactionId", started.transactionId().toString()), started.timing());
  }

  private ObjectNode executeStatement(Caller caller, String token, ObjectNode input) {
    PageResult first =
        sessions.executeStatement(
            caller.account(),
            token,
            text(input, "TransactionId"),
            text(input, "Statement"),
            new StatementParameters(caller.account().limits()).read(input.path("Parameters")));
    return page("FirstPage", first);
  }

  private ObjectNode fetchPage(Caller caller, String token, ObjectNode input) {
    PageResult next =
        sessions.fetchPage(
            caller.account(), token, text(input, "TransactionId"), text(input, "NextPageToken"));
    return page("Page", next);
  }

  private ObjectNode commitTransaction(Caller caller, String token, ObjectNode input) {
    byte[] digest = Base64Text.decode(input.path("CommitDigest")).orElseThrow();
    CommitTransaction committed =
        sessions.commitTransaction(caller.account(), token, text(input, "TransactionId"), digest);
    ObjectNode output = json.object();
    output.put("TransactionId", committed.transactionId().toString());
    output.put("CommitDigest", committed.commitDigest().toString());
    return withIos(withTiming(output, committed.timing()), committed.ios());
  }

  private ObjectNode abortTransaction(Caller caller, String token, ObjectNode input) {
    return withTiming(json.object(), sessions.abortTransaction(caller.account(), token));
  }

  private ObjectNode endSession(Caller caller, String token, ObjectNode input) {
    return withTiming(json.object(), sessions.endSession(caller.account(), token));
  }

  private ObjectNode page(String member, PageResult result) {
    ObjectNode output = json.object();
    ObjectNode page = output.putObject(member);
    ArrayNode values = page.putArray("Values");
    for (IonBytes value : result.values()) {
      values.addObject().put("IonBinary", Base64Text.encode(value.toByteArray()));
    }
    result.nextPageToken().ifPresent(token -> page.put("NextPageToken", token));
    return withIos(withTiming(output, result.timing()), result.ios());
  }

  private static String text(ObjectNode input, String member) {
    return input.path(member).asText();
  }

  private static ObjectNode withTiming(ObjectNode output, Timing timing) {
    output
        .putObject("TimingInformation")
        .put("ProcessingTimeMilliseconds", timing.processingTimeMilliseconds());
    return output;
  }

  private static ObjectNode withIos(ObjectNode output, IoUsage ios) {
    output.putObject("ConsumedIOs").put("ReadIOs", ios.readIos()).put("WriteIOs", ios.writeIos());
    return output;
  }
}

package io.github.qldbfake.benchmarks.startup;

/** The commands that a transaction of one statement consists of, the session's own among them. */
enum RecordedCommand {
  START_SESSION("StartSession"),
  START_TRANSACTION("StartTransaction"),
  EXECUTE_STATEMENT("ExecuteStatement"),
  COMMIT_TRANSACTION("CommitTransaction");

  private final String member;

  RecordedCommand(String member) {
    this.member = member;
  }

  /** The member of the request that holds the command. */
  String member() {
    return member;
  }

  /** The one that the body of a request gives. */
  static RecordedCommand in(String body) {
    for (RecordedCommand command : values()) {
      if (body.contains('"' + command.member + "\":{")) {
        return command;
      }
    }
    throw new IllegalArgumentException("no answer was recorded for " + body);
  }
}

package io.github.qldbfake.internal.cli;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The log of the process: on standard error, one line an event. */
final class ProcessLog {

  private static final String PREFIX = "org.slf4j.simpleLogger.";

  private ProcessLog() {}

  /**
   * Sets it up; has to be before the first line is logged. What a system property says stays.
   *
   * @param verbose whether to log what only a search for a mistake needs, and stack traces
   */
  static void begin(boolean verbose) {
    Map<String, String> settings =
        Map.of(
            "defaultLogLevel", "warn",
            "log.io.github.qldbfake", verbose ? "debug" : "info",
            "showDateTime", "true",
            "dateTimeFormat", "yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
            "showThreadName", "false",
            "showLogName", "false");
    settings.forEach(
        (name, value) -> {
          if (System.getProperty(PREFIX + name) == null) {
            System.setProperty(PREFIX + name, value);
          }
        });
    if (!verbose) {
      System.setErr(new OneLineStream(System.err));
    }
    Logger log = LoggerFactory.getLogger(ProcessLog.class);
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, failure) ->
            log.error("Thread {} has ended: {}", thread.getName(), failure.toString(), failure));
  }
}

package io.github.qldbfake.internal.cli;

import com.amazon.ion.IonType;
import com.amazon.ion.IonWriter;
import com.amazon.ion.system.IonTextWriterBuilder;
import io.github.qldbfake.LoggedStatement;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes a line of JSON for every statement. Thread-safe. */
final class StatementLog implements Consumer<LoggedStatement>, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(StatementLog.class);

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private final PrintWriter out;
  private final Runnable end;
  private boolean hasFailed;

  /** Writes to {@code out}; {@code end} is what closes it. */
  StatementLog(PrintWriter out, Runnable end) {
    this.out = out;
    this.end = end;
  }

  @Override
  public void accept(LoggedStatement statement) {
    String line = json(statement);
    synchronized (out) {
      out.println(line);
      // It flushes, and is the only one to know: print writers keep failures to themselves.
      if (out.checkError() && !hasFailed) {
        hasFailed = true;
        LOG.warn(
            "The statement log cannot be written: the disk is full, or nobody reads it any more;"
                + " lines are lost");
      }
    }
  }

  @Override
  public void close() {
    end.run();
  }

  private static String json(LoggedStatement statement) {
    StringBuilder line = new StringBuilder();
    try (IonWriter json = IonTextWriterBuilder.json().build(line)) {
      json.stepIn(IonType.STRUCT);
      string(json, "time", TIME.format(statement.at()));
      string(json, "account", statement.account());
      string(json, "ledger", statement.ledger());
      string(json, "transactionId", statement.transactionId());
      string(json, "statement", statement.statement());
      number(json, "rows", statement.rows());
      json.setFieldName("more");
      json.writeBool(statement.more());
      number(json, "readIOs", statement.readIos());
      number(json, "writeIOs", statement.writeIos());
      number(json, "milliseconds", statement.milliseconds());
      if (statement.error().isPresent()) {
        string(json, "error", statement.error().get());
      }
      json.stepOut();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.toString();
  }

  private static void string(IonWriter json, String name, String value) throws IOException {
    json.setFieldName(name);
    json.writeString(value);
  }

  private static void number(IonWriter json, String name, long value) throws IOException {
    json.setFieldName(name);
    json.writeInt(value);
  }
}

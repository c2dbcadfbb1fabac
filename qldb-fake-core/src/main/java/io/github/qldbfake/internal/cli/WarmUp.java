package io.github.qldbfake.internal.cli;

import io.github.qldbfake.FakeLedger;
import io.github.qldbfake.QldbFake;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code warm-up}: does once what a server does first, and ends. A JVM that is told to archive its
 * classes learns from it which ones a start needs.
 */
@CommandLine.Command(
    name = "warm-up",
    description = "Starts, answers a few requests and ends: the training run for an archive.",
    hidden = true,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class WarmUp implements Callable<Integer> {

  private static final String LEDGER = "warm-up";

  @Option(
      names = "--data-dir",
      paramLabel = "DIR",
      description = "Leave DIR behind, empty and writable for every user.")
  private @Nullable Path dataDirectory;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it before call()
  private CommandSpec spec;

  WarmUp() {}

  @Override
  public Integer call() throws IOException {
    AllCommands.commandLine().parseArgs("serve", "--port", "0");
    try (QldbFake fake = QldbFake.builder().start()) {
      URI endpoint = fake.endpoint();
      PrintWriter out = spec.commandLine().getOut();
      new HealthCheck(new HealthQuestion(endpoint.getHost(), endpoint.getPort(), false))
          .run(out, out);
      FakeLedger ledger = fake.createLedger(LEDGER);
      ledger.execute("CREATE TABLE Thing");
      ledger.execute("CREATE INDEX ON Thing (id)");
      ledger.execute("INSERT INTO Thing ?", "{id: 1}");
      ledger.execute("SELECT * FROM Thing WHERE id = ?", "1");
      get(endpoint.resolve("/ledgers/" + LEDGER));
      startSession(endpoint);
    }
    if (dataDirectory != null) {
      // Here, because an image without a shell has nothing else that could.
      Files.createDirectories(dataDirectory);
      Files.setPosixFilePermissions(dataDirectory, PosixFilePermissions.fromString("rwxrwxrwx"));
    }
    spec.commandLine().getOut().println("warmed up");
    return CommandLine.ExitCode.OK;
  }

  private static void get(URI address) throws IOException {
    read((HttpURLConnection) address.toURL().openConnection());
  }

  private static void startSession(URI endpoint) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) endpoint.toURL().openConnection();
    connection.setRequestMethod("POST");
    connection.setDoOutput(true);
    connection.setRequestProperty("Content-Type", "application/x-amz-json-1.0");
    connection.setRequestProperty("X-Amz-Target", "QLDBSession.SendCommand");
    try (OutputStream body = connection.getOutputStream()) {
      String request = "{\"StartSession\":{\"LedgerName\":\"" + LEDGER + "\"}}";
      body.write(request.getBytes(StandardCharsets.UTF_8));
    }
    read(connection);
  }

  private static void read(HttpURLConnection connection) throws IOException {
    try (InputStream body = connection.getInputStream()) {
      body.readAllBytes();
    } finally {
      connection.disconnect();
    }
  }
}

package io.github.qldbfake.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.FakeFaults;
import io.github.qldbfake.Fault;
import io.github.qldbfake.QldbFake;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The command line, run in a JVM of its own where it has to end. */
final class ServeTest {

  private static final String READY = "qldb-fake listening on ";

  @Test
  void itListensAndEndsWhenItIsToldTo(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path log = folder.resolve("log");
    Process process = builder(List.of("serve", "--port", "0")).redirectError(log.toFile()).start();
    try (BufferedReader out = output(process)) {
      String line = out.readLine();
      assertThat(line).matches(READY + "http://127\\.0\\.0\\.1:\\d+");
      URI health = URI.create(line.substring(READY.length()) + "/_qldb-fake/health");
      assertThat(get(health)).isEqualTo("200 {\"status\":\"ok\"}");

      // Through the handle: the process itself would close the stream that is read next.
      assertThat(process.toHandle().destroy()).isTrue();
      assertThat(out.readLine()).isNull();
      assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
      assertThat(process.exitValue()).isEqualTo(143);
      assertThat(Files.readAllLines(log))
          .hasSize(2)
          .allMatch(it -> it.matches("\\d{4}-\\d\\d-\\d\\dT\\S+ INFO .+"))
          .last()
          .asString()
          .endsWith("INFO stopped");
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void thePortCanComeFromTheEnvironment() throws IOException {
    ProcessBuilder builder = builder(List.of("serve"));
    builder.environment().put("QLDB_FAKE_PORT", "0");
    Process process = builder.start();
    try (BufferedReader out = output(process)) {
      assertThat(out.readLine()).startsWith(READY).doesNotEndWith(":8089");
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void emptyVariablesSayNothing(@TempDir Path folder) throws IOException {
    ProcessBuilder builder = builder(List.of("serve", "--port", "0")).directory(folder.toFile());
    for (String name :
        List.of("HOST", "INIT", "DATA_DIR", "EXPORT_DIR", "S3_ENDPOINT", "KINESIS_ENDPOINT")) {
      builder.environment().put("QLDB_FAKE_" + name, "");
    }
    Process process = builder.start();
    try (BufferedReader out = output(process)) {
      assertThat(out.readLine()).startsWith(READY + "http://127.0.0.1:");
      assertThat(folder).isEmptyDirectory();
    } finally {
      process.destroyForcibly();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--port=many",
        "--port=70000",
        "--port=-1",
        "--host=",
        "--init=",
        "--statement-log=yes",
        "--statement-log=no-such-directory/log",
        "--nope",
        "--kinesis-endpoint=nowhere",
        "--export-dir=no-such-directory",
        "--data-dir=pom.xml",
        "--s3-endpoint=s3",
        "--s3-endpoint=ftp://localhost"
      })
  void wrongUsageEndsWithTwo(String option) {
    StringWriter err = new StringWriter();
    int code = AllCommands.commandLine().setErr(new PrintWriter(err)).execute("serve", option);
    assertThat(code).isEqualTo(2);
    assertThat(err.toString()).contains("Try 'qldb-fake serve --help'");
  }

  @ParameterizedTest
  @CsvSource({"QLDB_FAKE_EXPORT_DIR,no-such-directory", "QLDB_FAKE_S3_ENDPOINT,no-endpoint"})
  void thePlaceOfExportsCanComeFromTheEnvironment(String variable, String wrong)
      throws IOException, InterruptedException {
    ProcessBuilder builder = builder(List.of("serve", "--port", "0"));
    builder.environment().put(variable, wrong);
    assertThat(builder.start().waitFor()).isEqualTo(2);
  }

  @Test
  void initFilesAreAppliedBeforeItListens(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path script = Files.writeString(folder.resolve("s.partiql"), "CREATE TABLE Vehicle");
    ProcessBuilder builder = builder(List.of("serve", "--port", "0"));
    builder.environment().put("QLDB_FAKE_INIT", "cars=" + script);
    Process process = builder.start();
    try (BufferedReader out = output(process)) {
      URI endpoint = URI.create(out.readLine().substring(READY.length()));
      assertThat(get(endpoint.resolve("/ledgers/cars"))).startsWith("200 ").contains("\"cars\"");
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void anInitFileThatFailsEndsWithTwoAndItsPlace(@TempDir Path folder) throws IOException {
    Path script = Files.writeString(folder.resolve("s.partiql"), "\nCREATE TABLE");
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        AllCommands.commandLine()
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute("serve", "--port=0", "--init", "cars=" + script);
    assertThat(code).isEqualTo(2);
    assertThat(err.toString()).startsWith("qldb-fake serve: " + script + ":2 failed: ");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void itServesTlsAndItsHealthIsAskedOverTls(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path keys = KeyStores.make(folder, "PKCS12");
    ProcessBuilder builder = builder(List.of("serve", "--port=0", "--tls-key-store=" + keys));
    builder.environment().put("QLDB_FAKE_TLS_KEY_STORE_PASSWORD", KeyStores.PASSWORD);
    Process process = builder.start();
    try (BufferedReader out = output(process)) {
      URI endpoint = URI.create(out.readLine().substring(READY.length()));
      assertThat(endpoint.getScheme()).isEqualTo("https");
      assertThat(
              AllCommands.commandLine().execute("health", "--tls", "--port=" + endpoint.getPort()))
          .isZero();
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void executedStatementsAreLoggedToAFile(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path script = Files.writeString(folder.resolve("s.partiql"), "CREATE TABLE Vehicle");
    Path log = folder.resolve("statements.jsonl");
    Process process =
        start(
            List.of(
                "serve", "--port=0", "--init=cars=" + script, "--statement-log", log.toString()));
    try (BufferedReader out = output(process)) {
      assertThat(out.readLine()).startsWith(READY);
      assertThat(Files.readAllLines(log))
          .singleElement()
          .asString()
          .contains("\"ledger\":\"cars\"", "\"statement\":\"CREATE TABLE Vehicle\"");
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void executedStatementsAreLoggedToStandardOutputWithoutAFile(@TempDir Path folder)
      throws IOException {
    Path script = Files.writeString(folder.resolve("s.partiql"), "CREATE TABLE Vehicle");
    ProcessBuilder builder = builder(List.of("serve", "--port=0", "--init=cars=" + script));
    builder.environment().put("QLDB_FAKE_STATEMENT_LOG", "true");
    Process process = builder.start();
    try (BufferedReader out = output(process)) {
      assertThat(out.readLine()).contains("\"statement\":\"CREATE TABLE Vehicle\"");
      assertThat(out.readLine()).startsWith(READY);
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "only there is a file that is always full")
  void aStatementLogThatCannotBeWrittenIsSaidOnce(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path script = Files.writeString(folder.resolve("s.partiql"), "CREATE TABLE A; CREATE TABLE B");
    Path log = folder.resolve("log");
    Process process =
        builder(List.of("serve", "--port=0", "--init=cars=" + script, "--statement-log=/dev/full"))
            .redirectError(log.toFile())
            .start();
    try (BufferedReader out = output(process)) {
      assertThat(out.readLine()).startsWith(READY);
      assertThat(Files.readAllLines(log))
          .filteredOn(line -> line.contains("WARN The statement log cannot be written"))
          .hasSize(1);
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void aRequestThatRunsIsAnsweredWhenTheServerIsToldToEnd()
      throws IOException, InterruptedException {
    Process process = start(List.of("serve", "--port=0"));
    try (BufferedReader out = output(process);
        QldbFake fake = QldbFake.connect(URI.create(out.readLine().substring(READY.length())))) {
      FakeFaults faults = fake.account(QldbFake.DEFAULT_ACCOUNT).faults();
      faults.add(Fault.latency(Duration.ofSeconds(1)).onOperation("ListLedgers"));
      CompletableFuture<HttpResponse<String>> answer =
          HttpClient.newHttpClient()
              .sendAsync(
                  HttpRequest.newBuilder(fake.endpoint().resolve("/ledgers")).build(),
                  BodyHandlers.ofString());
      while (faults.injected().isEmpty()) {
        Thread.onSpinWait();
      }
      assertThat(process.toHandle().destroy()).isTrue();
      assertThat(answer.join().statusCode()).isEqualTo(200);
      assertThat(process.waitFor()).isEqualTo(143);
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void aKeyStoreNeedsItsPassword(@TempDir Path folder) throws IOException {
    Path keys = KeyStores.make(folder, "PKCS12");
    Path password = Files.writeString(folder.resolve("password"), "another\n");
    StringWriter err = new StringWriter();
    CommandLine serve = AllCommands.commandLine().setErr(new PrintWriter(err));
    assertThat(serve.execute("serve", "--port=0", "--tls-key-store=" + keys)).isEqualTo(2);
    assertThat(err.toString()).contains("--tls-key-store needs a password");
    assertThat(
            serve.execute(
                "serve",
                "--port=0",
                "--tls-key-store=" + keys,
                "--tls-key-store-password-file=" + password))
        .isEqualTo(2);
    assertThat(err.toString()).contains("key store " + keys + ": keystore password was incorrect");
  }

  @Test
  void thePlaceOfDataCanComeFromTheEnvironment() throws IOException, InterruptedException {
    ProcessBuilder builder = builder(List.of("serve", "--port", "0"));
    builder.environment().put("QLDB_FAKE_DATA_DIR", "pom.xml");
    assertThat(builder.start().waitFor()).isEqualTo(2);
  }

  @Test
  void exportsGoToOnePlace() {
    StringWriter err = new StringWriter();
    int code =
        AllCommands.commandLine()
            .setErr(new PrintWriter(err))
            .execute("serve", "--port=0", "--export-dir=.", "--s3-endpoint=http://localhost:9");
    assertThat(code).isEqualTo(2);
    assertThat(err.toString())
        .contains("exports go to --export-dir or to --s3-endpoint, not to both");
  }

  @Test
  void stackTracesAreShownOnRequest() {
    StringWriter err = new StringWriter();
    CommandLine commands = AllCommands.commandLine().setErr(new PrintWriter(err));
    assertThat(commands.execute("serve", "--init=none.ion")).isEqualTo(2);
    assertThat(err.toString().lines()).hasSize(1);
    assertThat(commands.execute("serve", "--init=none.ion", "--verbose")).isEqualTo(2);
    assertThat(err.toString()).contains("\tat ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "127.0.0.1"})
  void aContainerAsksForItsHealthWithoutOptions(String host)
      throws IOException, InterruptedException {
    try (QldbFake fake = QldbFake.builder().host(host).start()) {
      ProcessBuilder builder = builder(List.of("health"));
      builder.environment().put("QLDB_FAKE_HOST", host);
      builder.environment().put("QLDB_FAKE_PORT", Integer.toString(fake.endpoint().getPort()));
      Process process = builder.start();
      try (BufferedReader out = output(process)) {
        assertThat(out.readLine()).isEqualTo("ok");
      }
      assertThat(process.waitFor()).isZero();
    }
  }

  @Test
  void aPortInTheEnvironmentThatIsNoneIsWrongUsage() throws IOException, InterruptedException {
    ProcessBuilder builder = builder(List.of("health"));
    builder.environment().put("QLDB_FAKE_PORT", "many");
    assertThat(builder.start().waitFor()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "--version"})
  void helpAndVersionEndWithZero(String option) {
    StringWriter out = new StringWriter();
    int code = AllCommands.commandLine().setOut(new PrintWriter(out)).execute(option);
    assertThat(code).isZero();
    assertThat(out.toString()).contains("qldb-fake");
  }

  private static Process start(List<String> arguments) throws IOException {
    return builder(arguments).start();
  }

  private static ProcessBuilder builder(List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(arguments);
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
  }

  private static BufferedReader output(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  private static String get(URI uri) throws IOException, InterruptedException {
    var answer =
        HttpClient.newHttpClient()
            .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    return answer.statusCode() + " " + answer.body();
  }
}

package io.github.qldbfake.internal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The command line, run in a JVM of its own where it listens. */
final class ServeTest {

  private static final String READY = "qldb-fake listening on ";

  @Test
  void itListensAndEndsWhenItIsToldTo() throws IOException, InterruptedException {
    Process process = start(List.of("serve", "--port", "0"));
    try (BufferedReader out = output(process)) {
      String line = out.readLine();
      assertThat(line).matches(READY + "http://127\\.0\\.0\\.1:\\d+");
      URI health = URI.create(line.substring(READY.length()) + "/_qldb-fake/health");
      assertThat(get(health)).isEqualTo("200 {\"status\":\"ok\"}");

      // Through the handle: the process itself would close the stream that is read next.
      assertThat(process.toHandle().destroy()).isTrue();
      assertThat(out.readLine()).isNull();
      assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--port=many",
        "--port=70000",
        "--port=-1",
        "--nope",
        "--kinesis-endpoint=nowhere",
        "--export-dir=no-such-directory",
        "--data-dir=pom.xml",
        "--s3-endpoint=s3",
        "--s3-endpoint=ftp://localhost"
      })
  void wrongUsageEndsWithTwo(String option) {
    StringWriter err = new StringWriter();
    int code = new CommandLine(new Main()).setErr(new PrintWriter(err)).execute("serve", option);
    assertThat(code).isEqualTo(2);
    assertThat(err.toString()).contains("Usage: qldb-fake serve");
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
  void thePlaceOfDataCanComeFromTheEnvironment() throws IOException, InterruptedException {
    ProcessBuilder builder = builder(List.of("serve", "--port", "0"));
    builder.environment().put("QLDB_FAKE_DATA_DIR", "pom.xml");
    assertThat(builder.start().waitFor()).isEqualTo(2);
  }

  @Test
  void exportsGoToOnePlace() {
    StringWriter err = new StringWriter();
    int code =
        new CommandLine(new Main())
            .setErr(new PrintWriter(err))
            .execute("serve", "--port=0", "--export-dir=.", "--s3-endpoint=http://localhost:9");
    assertThat(code).isEqualTo(2);
    assertThat(err.toString())
        .contains("exports go to --export-dir or to --s3-endpoint, not to both");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "--version"})
  void helpAndVersionEndWithZero(String option) {
    StringWriter out = new StringWriter();
    int code = new CommandLine(new Main()).setOut(new PrintWriter(out)).execute(option);
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

package io.github.qldbfake.internal.server.clients;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.QldbFake;
import io.github.qldbfake.ServiceLimit;
import io.github.qldbfake.internal.server.clients.NodeProject.Finished;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * The same scenarios through the JavaScript SDK and the Node.js driver: the tests in {@code
 * src/interop/node}, run by node against a fake in this JVM.
 */
@Tag("interop")
final class NodeClientsTest {

  private static final Path SOURCES = Path.of("src", "interop", "node");
  private static final Path COPY = Path.of("target", "interop", "node");

  @TestFactory
  Stream<DynamicTest> javaScript() throws IOException, InterruptedException {
    NodeProject project = NodeProject.copy(SOURCES, COPY);
    Optional<String> obstacle = project.obstacle();
    if (obstacle.isPresent()) {
      String reason = obstacle.get();
      System.out.println("interop: SKIPPED, " + reason);
      return Stream.of(DynamicTest.dynamicTest("skipped", () -> Assumptions.abort(reason)));
    }
    project.install();
    Finished run = runTests(project);
    List<TapResult> results = TapResult.of(run.output());
    assertThat(results).as(run.output()).isNotEmpty();
    assertThat(run.code() == 0)
        .as("node ends with %d:%n%s", run.code(), run.output())
        .isEqualTo(results.stream().noneMatch(TapResult::failed));
    return results.stream().map(result -> DynamicTest.dynamicTest(result.name(), result::check));
  }

  private static Finished runTests(NodeProject project) throws IOException, InterruptedException {
    try (QldbFake fake = QldbFake.builder().start()) {
      String hasty = fake.newAccount().limit(ServiceLimit.TRANSACTION_MILLISECONDS, 1).id();
      String slow = fake.newAccount().changeStatesAfterDescribes(1, 0).id();
      FakeAccount signed = fake.newAccount();
      signed.requireSignatures(signed.id(), "any");
      return project.test(
          Map.of(
              "QLDB_FAKE_ENDPOINT",
              fake.endpoint().toString(),
              "QLDB_FAKE_HASTY_ACCOUNT",
              hasty,
              "QLDB_FAKE_SIGNED_ACCOUNT",
              signed.id(),
              "QLDB_FAKE_SLOW_ACCOUNT",
              slow));
    }
  }
}

package io.github.qldbfake.testcontainers;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.dockerjava.api.model.Capability;
import com.github.dockerjava.api.model.ContainerConfig;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.testcontainers.containers.wait.strategy.Wait;

/** What the image promises to whoever runs it. */
@RequiresEngine
final class ImageIT {

  @Test
  void needsNoRoot() {
    try (QldbContainer container = TestImages.fake()) {
      container.start();
      assertThat(config(container).getUser()).isEqualTo("10001:10001");
    }
  }

  @Test
  void itsHealthCheckTurnsHealthy() {
    try (QldbContainer container = TestImages.fake().waitingFor(Wait.forHealthcheck())) {
      container.start();
      assertThat(container.isHealthy()).isTrue();
    }
  }

  @Test
  void runsOnAReadOnlyRootFileSystem() throws Exception {
    try (QldbContainer container = TestImages.fake()) {
      container.withCreateContainerCmdModifier(
          command -> command.getHostConfig().withReadonlyRootfs(true));
      container.start();
      Clients clients = new Clients(container);
      clients.createLedger("vehicles");
      assertThat(clients.run("vehicles", "CREATE TABLE Vehicle")).hasSize(1);
    }
  }

  @Test
  void runsUnderAnyUserWithoutPrivileges() {
    try (QldbContainer container = TestImages.fake()) {
      container.withCreateContainerCmdModifier(
          command ->
              command
                  .withUser("12345:0")
                  .getHostConfig()
                  .withCapDrop(Capability.ALL)
                  .withSecurityOpts(List.of("no-new-privileges")));
      container.start();
      assertThat(container.isRunning()).isTrue();
    }
  }

  @Test
  void startsWithItsArchiveOfClasses() throws Exception {
    try (QldbContainer container = TestImages.fake()) {
      container.start();
      // "on" ends a JVM whose archive is missing or does not fit.
      var result =
          container.execInContainer(
              "java",
              "@/opt/qldb-fake/jvm.options",
              "-XX:AOTCache=/opt/qldb-fake/qldb-fake.aot",
              "-XX:AOTMode=on",
              "-jar",
              "/opt/qldb-fake/qldb-fake.jar",
              "--version");
      assertThat(result.getExitCode()).as(result.getStderr()).isZero();
    }
  }

  private static ContainerConfig config(QldbContainer container) {
    return container.getContainerInfo().getConfig();
  }
}

package io.github.qldbfake.testcontainers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.testcontainers.containers.ContainerLaunchException;

/** What a container is given before it starts is there when it has started. */
@RequiresEngine
final class InitFilesIT {

  @Test
  void aLedgerIsThere() throws Exception {
    try (QldbContainer container = TestImages.fake().withLedger("vehicles")) {
      container.start();
      assertThat(new Clients(container).run("vehicles", "CREATE TABLE Vehicle")).hasSize(1);
    }
  }

  @Test
  void aScriptHasRun() throws Exception {
    try (QldbContainer container =
        TestImages.fake().withInitScript("vehicles", "seed/vehicles.partiql")) {
      container.start();
      assertThat(new Clients(container).run("vehicles", "SELECT VALUE Make FROM Vehicle"))
          .containsExactly("\"Tesla\"");
    }
  }

  @Test
  void aSeedIsApplied() throws Exception {
    try (QldbContainer container = TestImages.fake().withSeed("seed/fleet.ion", "people.ion")) {
      container.start();
      assertThat(
              new Clients(container)
                  .run("vehicles", "SELECT VALUE FirstName FROM Person WHERE GovId='LOGANB486CG'"))
          .containsExactly("\"Brent\"");
    }
  }

  @Test
  void aScriptThatIsRefusedIsReportedWithItsLine() {
    try (QldbContainer container =
        TestImages.fake().withInitScript("vehicles", "seed/wrong.partiql")) {
      assertThatThrownBy(container::start)
          .isInstanceOf(ContainerLaunchException.class)
          .hasStackTraceContaining("wrong.partiql:3");
    }
  }
}

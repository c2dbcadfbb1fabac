package io.github.qldbfake.testcontainers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.testcontainers.containers.GenericContainer;

/** The integration tests run twice, once on each generation of Testcontainers. */
final class GenerationIT {

  @Test
  void runsOnTheGenerationTheBuildMeans() {
    assertThat(GenericContainer.class.getProtectionDomain().getCodeSource().getLocation().getPath())
        .endsWith("/testcontainers-" + System.getProperty("testcontainers.version") + ".jar");
  }
}

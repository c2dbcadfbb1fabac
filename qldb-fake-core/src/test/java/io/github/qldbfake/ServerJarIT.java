package io.github.qldbfake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The server jar holds everything it needs, each thing once. */
final class ServerJarIT {
  private final JarContents jar = JarContents.ofProperty("server.jar");

  ServerJarIT() throws IOException {}

  @Test
  void nothingIsInTwice() {
    assertThat(jar.namesMoreThanOnce()).isEmpty();
  }

  @Test
  void noClassIsInUnderTwoNames() {
    assertThat(jar.names()).noneMatch(name -> name.startsWith("io/github/qldbfake/shaded/"));
  }

  @Test
  void theMainClassIsInside() throws IOException {
    String mainClass = jar.manifestValue("Main-Class");
    assertThat(jar.names()).contains(mainClass.replace('.', '/') + ".class");
  }

  @Test
  void carriesItsVersion() throws IOException {
    assertThat(jar.manifestValue("Implementation-Version"))
        .isEqualTo(System.getProperty("product.version"));
  }

  @Test
  void bringsTheLibrariesThatOnlyAServerNeeds() {
    assertThat(jar.names())
        .contains(
            "picocli/CommandLine.class",
            "org/slf4j/Logger.class",
            "org/slf4j/simple/SimpleLogger.class",
            "META-INF/services/org.slf4j.spi.SLF4JServiceProvider");
  }

  @Test
  void carriesNoSignatureOfAnotherJar() {
    assertThat(jar.names()).noneMatch(name -> name.matches("META-INF/.*\\.(SF|DSA|RSA)"));
  }
}

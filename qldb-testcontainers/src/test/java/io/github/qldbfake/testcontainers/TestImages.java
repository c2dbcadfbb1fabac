package io.github.qldbfake.testcontainers;

import java.util.Optional;
import org.testcontainers.utility.DockerImageName;

/** The images that the tests use: public ones, unless the environment names others. */
final class TestImages {

  private TestImages() {}

  /** What the image of the fake is built on. */
  static DockerImageName base() {
    return DockerImageName.parse(
        Optional.ofNullable(System.getenv("QLDB_FAKE_BASE_IMAGE"))
            .orElse("eclipse-temurin:25-jre"));
  }

  /** An image with node and the JavaScript clients' tests, which has to be built beforehand. */
  static Optional<DockerImageName> nodeClients() {
    return Optional.ofNullable(System.getenv("QLDB_FAKE_NODE_IMAGE")).map(DockerImageName::parse);
  }

  static QldbContainer fake() {
    return QldbContainer.fromServerJar(base());
  }
}

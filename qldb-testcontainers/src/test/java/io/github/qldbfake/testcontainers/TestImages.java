package io.github.qldbfake.testcontainers;

import java.util.Optional;
import org.testcontainers.utility.DockerImageName;

/** The images that the tests use. */
final class TestImages {

  private TestImages() {}

  static QldbContainer fake() {
    return QldbContainer.fromServerJar();
  }

  /** An image with node and the JavaScript clients' tests, which has to be built beforehand. */
  static Optional<DockerImageName> nodeClients() {
    return Optional.ofNullable(System.getenv("QLDB_FAKE_NODE_IMAGE")).map(DockerImageName::parse);
  }
}

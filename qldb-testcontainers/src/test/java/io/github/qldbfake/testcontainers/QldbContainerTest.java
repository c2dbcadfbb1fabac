package io.github.qldbfake.testcontainers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.testcontainers.utility.DockerImageName;

/** What a container is told before it starts; none of it needs an engine. */
final class QldbContainerTest {

  private final QldbContainer container = new QldbContainer("qldbfake/qldb-fake:0.1.0");

  @Test
  void exposesOnePort() {
    assertThat(container.getExposedPorts()).containsExactly(8089);
  }

  @Test
  void waitsUntilTheServerIsHealthy() {
    assertThat(container).extracting("waitStrategy").isInstanceOf(HealthyServer.class);
  }

  @Test
  void refusesAnImageThatIsNoSubstitute() {
    assertThatThrownBy(() -> new QldbContainer("eclipse-temurin:25-jre"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("qldbfake/qldb-fake");
  }

  @Test
  void takesAnImageThatIsDeclaredASubstitute() {
    DockerImageName own = DockerImageName.parse("registry.example/own/qldb:1");
    try (QldbContainer substitute =
        new QldbContainer(own.asCompatibleSubstituteFor("qldbfake/qldb-fake"))) {
      assertThat(substitute.getExposedPorts()).containsExactly(8089);
    }
  }

  @Test
  void isTheDefaultAccountInItsRegion() {
    assertThat(container.getAccessKey()).isEqualTo("000000000000");
    assertThat(container.getSecretKey()).isNotEmpty();
    assertThat(container.getRegion()).isEqualTo("us-east-1");
  }

  @Test
  void otherContainersReachItUnderTheLastAlias() {
    container.withNetworkAliases("ledgers", "qldb");
    assertThat(container.getNetworkEndpoint()).isEqualTo(URI.create("http://qldb:8089"));
  }

  @Test
  void withoutInitFilesTheServerIsToldOfNone() {
    container.configure();
    assertThat(container.getEnvMap()).doesNotContainKey("QLDB_FAKE_INIT");
  }

  @Test
  void initFilesAreAppliedInTheOrderOfTheCalls() {
    container
        .withSeed("seed/fleet.ion", "people.ion")
        .withLedger("archive")
        .withInitScript("vehicles", "seed/vehicles.partiql")
        .configure();
    assertThat(container.getEnvMap())
        .containsEntry(
            "QLDB_FAKE_INIT",
            "/opt/qldb-fake/init/1/fleet.ion"
                + ":archive=/opt/qldb-fake/init/2/archive.partiql"
                + ":vehicles=/opt/qldb-fake/init/3/vehicles.partiql");
  }

  @Test
  void aSecondStartIsToldTheSame() {
    container.withLedger("vehicles").configure();
    container.configure();
    assertThat(container.getEnvMap())
        .containsEntry("QLDB_FAKE_INIT", "vehicles=/opt/qldb-fake/init/1/vehicles.partiql");
  }

  @Test
  void aResourceThatIsNotThereIsRefused() {
    assertThatThrownBy(() -> container.withInitScript("vehicles", "seed/nothing.partiql"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("seed/nothing.partiql");
  }

  @Test
  void aNameThatWouldBeReadAsTwoIsRefused() {
    assertThatThrownBy(() -> container.withLedger("a:b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'a:b'");
  }

  @Test
  void optionsReachTheServerAsItsEnvironment() {
    container
        .withStatementLog()
        .withExportsToS3(URI.create("http://s3mock:9090"))
        .withStreamsToKinesis(URI.create("http://kinesis:4567"))
        .withDataVolume("ledgers");
    assertThat(container.getEnvMap())
        .containsAllEntriesOf(
            Map.of(
                "QLDB_FAKE_STATEMENT_LOG", "true",
                "QLDB_FAKE_S3_ENDPOINT", "http://s3mock:9090",
                "QLDB_FAKE_KINESIS_ENDPOINT", "http://kinesis:4567",
                "QLDB_FAKE_DATA_DIR", "/data"));
  }
}

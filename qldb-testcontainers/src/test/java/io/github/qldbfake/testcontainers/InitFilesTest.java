package io.github.qldbfake.testcontainers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.utility.MountableFile;

final class InitFilesTest {

  private final InitFiles files = new InitFiles();

  @Test
  void aLedgerIsAScriptWithoutStatements() {
    assertThat(files.addLedger("vehicles").files())
        .hasEntrySatisfying(
            "/opt/qldb-fake/init/1/vehicles.partiql",
            file -> assertThat(text(file)).isEqualTo("-- the ledger alone\n"));
    assertThat(files.environment()).contains("vehicles=/opt/qldb-fake/init/1/vehicles.partiql");
  }

  @Test
  void whatADescriptionNamesLiesBesideIt() {
    assertThat(files.addSeed("seed/fleet.ion", "people.ion").files())
        .containsOnlyKeys("/opt/qldb-fake/init/1/fleet.ion", "/opt/qldb-fake/init/1/people.ion");
  }

  @Test
  void twoFilesOfOneNameLieApart() {
    files.addScript("vehicles", MountableFile.forClasspathResource("seed/vehicles.partiql"));
    files.addScript("archive", MountableFile.forClasspathResource("seed/vehicles.partiql"));
    assertThat(files.environment())
        .contains(
            "vehicles=/opt/qldb-fake/init/1/vehicles.partiql"
                + ":archive=/opt/qldb-fake/init/2/vehicles.partiql");
  }

  @Test
  void everyUserMayReadTheFiles() {
    assertThat(files.addSeed("seed/fleet.ion", "people.ion").files().values())
        .allSatisfy(file -> assertThat(file.getFileMode() & 0777).isEqualTo(0644));
  }

  @Test
  void everyUserMayReadAScriptOfThisMachine(@TempDir Path folder) throws IOException {
    Path script = Files.writeString(folder.resolve("own.partiql"), "CREATE TABLE T");
    assertThat(script.toFile().setReadable(false, false)).isTrue();
    assertThat(script.toFile().setReadable(true, true)).isTrue();
    assertThat(files.addScript("cars", MountableFile.forHostPath(script)).files().values())
        .singleElement()
        .satisfies(file -> assertThat(file.getFileMode() & 0777).isEqualTo(0644))
        .isInstanceOfSatisfying(
            MountableFile.class,
            file -> assertThat(file.getResolvedPath()).isEqualTo(script.toString()));
  }

  private static String text(Transferable file) {
    return new String(file.getBytes(), StandardCharsets.UTF_8);
  }
}

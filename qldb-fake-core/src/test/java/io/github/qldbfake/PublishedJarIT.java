package io.github.qldbfake;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** The library jar brings no class of others under its own name. */
final class PublishedJarIT {
  private static final String OURS = "io/github/qldbfake/";
  private static final String[] OURS_AND_ALLOWED = {
    "io.github.qldbfake..",
    "org.slf4j..",
    "java..",
    "javax..",
    "org.w3c.dom..",
    "org.xml.sax..",
    "org.jspecify.annotations",
    // Only if an export goes to a real S3 or a stream to a real Kinesis.
    "software.amazon.awssdk..",
    // Primitive types and their arrays.
    ""
  };

  private final JarContents jar = JarContents.ofProperty("published.jar");

  PublishedJarIT() throws IOException {}

  @Test
  void everyClassIsInOurPackages() {
    assertThat(jar.classes())
        .hasSizeGreaterThan(1000)
        .allSatisfy(name -> assertThat(name).startsWith(OURS));
  }

  @Test
  void everyOtherFileIsOursOrDescribesTheJar() {
    assertThat(jar.names())
        .filteredOn(name -> !name.startsWith(OURS) && !name.startsWith("META-INF/"))
        .isSubsetOf("licenses.md", "THIRD-PARTY-NOTICES.txt");
  }

  @Test
  void nothingIsInTwice() {
    assertThat(jar.namesMoreThanOnce()).isEmpty();
  }

  @Test
  void theCommandLineStaysOut() {
    assertThat(jar.names()).noneMatch(name -> name.contains("internal/cli/"));
  }

  @Test
  void classesUseOnlyTheJdkAndSlf4jAndOneAnother() throws IOException {
    try (JarFile file = new JarFile(jar.jar().toFile())) {
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(OURS_AND_ALLOWED)
          .check(new ClassFileImporter().importJar(file));
    }
  }

  @Test
  void serviceFilesNameOnlyClassesInTheJar() {
    assertThat(jar.serviceFiles())
        .isNotEmpty()
        .allSatisfy(
            file -> {
              assertThat(jar.names()).contains(classFile(file.service()));
              assertThat(file.providers())
                  .allSatisfy(provider -> assertThat(jar.names()).contains(classFile(provider)));
            });
  }

  @Test
  void carriesTheLicenceAndTheModuleName() throws IOException {
    assertThat(jar.names()).contains("META-INF/LICENSE", "META-INF/NOTICE");
    assertThat(jar.manifestValue("Automatic-Module-Name")).isEqualTo("io.github.qldbfake");
  }

  @Test
  void carriesItsVersion() throws IOException {
    assertThat(jar.manifestValue("Implementation-Version"))
        .isEqualTo(System.getProperty("product.version"));
  }

  @Test
  void relocatedJettyFindsItsResources() throws Exception {
    try (URLClassLoader alone = alone()) {
      Object version =
          alone
              .loadClass("io.github.qldbfake.shaded.org.eclipse.jetty.util.Jetty")
              .getField("VERSION")
              .get(null);
      assertThat(version).isEqualTo(System.getProperty("jetty.version"));
    }
  }

  @Test
  void withoutTheSdkAnExportToS3SaysWhatIsMissing() throws Exception {
    try (URLClassLoader alone = alone()) {
      Class<?> endpoint = alone.loadClass("io.github.qldbfake.AwsEndpoint");
      Object builder =
          alone.loadClass("io.github.qldbfake.QldbFake").getMethod("builder").invoke(null);
      Object aws = endpoint.getMethod("ofAws").invoke(null);
      assertThatThrownBy(
              () -> builder.getClass().getMethod("exportsToS3", endpoint).invoke(builder, aws))
          .cause()
          .hasToString(
              "io.github.qldbfake.QldbFakeException: exports to S3 need software.amazon.awssdk:s3"
                  + " and an HTTP client such as software.amazon.awssdk:url-connection-client on"
                  + " the class path");
    }
  }

  @Test
  void slf4jIsTheOnlyDependencyAUserGets() throws Exception {
    assertThat(PublishedPom.ofProperty("published.pom").neededDependencies())
        .isEqualTo(List.of("org.slf4j:slf4j-api"));
  }

  /** The jar with what it needs, and nothing else. */
  private URLClassLoader alone() throws IOException {
    URL slf4j = LoggerFactory.class.getProtectionDomain().getCodeSource().getLocation();
    URL[] classPath = {jar.jar().toUri().toURL(), slf4j};
    return new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader());
  }

  private static String classFile(String className) {
    return className.replace('.', '/') + ".class";
  }
}

package io.github.qldbfake.junit5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import io.github.qldbfake.FakeLedger;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.services.qldb.QldbAsyncClient;
import software.amazon.awssdk.services.qldb.QldbClient;
import software.amazon.qldb.QldbDriver;

/** The SDK, the driver and AssertJ are optional: the extension works on a class path without. */
class MissingClientsTest {

  private static final Path SDK = Path.of("software", "amazon");

  @Test
  void aTestThatAsksForNoClientNeedsNone() throws Exception {
    assertThat(runWithout(LedgerOnlyCases.class, SDK.toString()))
        .asInstanceOf(LIST)
        .containsExactly("1 succeeded");
  }

  @Test
  void aTestWithoutOurAssertionsNeedsNoAssertj() throws Exception {
    assertThat(runWithout(NoAssertionsCases.class, "assertj-core"))
        .asInstanceOf(LIST)
        .containsExactly("1 succeeded");
  }

  @Test
  void whatADriverNeedsIsNamed() throws Exception {
    assertThat(runWithout(DriverCases.class, "qldbsession-"))
        .asInstanceOf(LIST)
        .singleElement()
        .asString()
        .contains("QldbDriver parameter of void ")
        .contains("the class path lacks software.amazon.awssdk:qldbsession; add it");
  }

  @Test
  void whatABlockingClientNeedsIsNamed() throws Exception {
    assertThat(runWithout(ClientCases.class, "apache-client", "url-connection-client"))
        .asInstanceOf(LIST)
        .singleElement()
        .asString()
        .contains("the class path lacks software.amazon.awssdk:apache-client; add it");
  }

  @Test
  void whatAClientThatDoesNotBlockNeedsIsNamed() throws Exception {
    assertThat(runWithout(AsyncClientCases.class, "netty-nio-client"))
        .asInstanceOf(LIST)
        .singleElement()
        .asString()
        .contains("the class path lacks software.amazon.awssdk:netty-nio-client; add it");
  }

  @Test
  void whatCredentialsNeedIsNamed() throws Exception {
    assertThat(runWithout(CredentialsCases.class, "awssdk" + File.separator + "utils"))
        .asInstanceOf(LIST)
        .singleElement()
        .asString()
        .contains("AwsCredentialsProvider parameter of void ")
        .contains("the class path lacks software.amazon.awssdk:utils; add it");
  }

  @Test
  void credentialsNeedNoClient() throws Exception {
    assertThat(runWithout(CredentialsCases.class, "qldb-2", "qldbsession-", "amazon-qldb-driver"))
        .asInstanceOf(LIST)
        .containsExactly("1 succeeded");
  }

  private static Object runWithout(Class<?> testClass, String... parts) throws Exception {
    ClassLoader parent = ClassLoader.getPlatformClassLoader();
    URL[] classPath = IsolatedRun.classPathWithout(parts);
    try (URLClassLoader loader = new URLClassLoader(classPath, parent)) {
      return IsolatedRun.run(loader, testClass);
    }
  }

  @QldbLedger
  static class CredentialsCases {

    @Test
    void test(AwsCredentialsProvider credentials) {}
  }

  @QldbLedger
  static class DriverCases {

    @Test
    void test(QldbDriver driver) {}
  }

  @QldbLedger
  static class ClientCases {

    @Test
    void test(QldbClient client) {}
  }

  @QldbLedger
  static class AsyncClientCases {

    @Test
    void test(QldbAsyncClient client) {}
  }

  @QldbLedger(statements = "CREATE TABLE Person")
  static class LedgerOnlyCases {

    @Test
    void test(FakeLedger ledger) {
      assertThat(ledger.name()).isEqualTo("test-ledger");
    }
  }

  @QldbLedger(statements = "CREATE TABLE Person")
  static class NoAssertionsCases {

    @Test
    void test(FakeLedger ledger, QldbDriver driver) {
      if (!ledger.tables().equals(List.of("Person"))) {
        throw new AssertionError(driver + " has " + ledger.tables());
      }
    }
  }
}

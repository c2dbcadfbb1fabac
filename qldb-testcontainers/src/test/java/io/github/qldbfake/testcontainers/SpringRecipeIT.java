package io.github.qldbfake.testcontainers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.qldbsession.QldbSessionClient;
import software.amazon.qldb.QldbDriver;

/** What {@code docs/containers.md} shows of Spring. */
@RequiresEngine
@ExtendWith(SpringExtension.class)
@ContextConfiguration(classes = SpringRecipeIT.Application.class)
final class SpringRecipeIT {

  // region spring
  static final QldbContainer QLDB = QldbContainer.fromServerJar().withLedger("vehicles");

  @DynamicPropertySource
  static void qldb(DynamicPropertyRegistry properties) {
    QLDB.start();
    properties.add("qldb.endpoint", QLDB::getEndpoint);
    properties.add("qldb.region", QLDB::getRegion);
    properties.add("qldb.access-key", QLDB::getAccessKey);
    properties.add("qldb.secret-key", QLDB::getSecretKey);
  }

  // endregion

  @AfterAll
  static void stop() {
    QLDB.stop();
  }

  @Test
  void aBeanIsMadeForTheContainer(@Autowired QldbDriver driver) {
    assertThat(driver.getTableNames()).isEmpty();
  }

  /** An application as far as it takes its settings from properties. */
  @Configuration
  static class Application {

    @Bean(destroyMethod = "close")
    QldbDriver driver(
        @Value("${qldb.endpoint}") URI endpoint,
        @Value("${qldb.region}") String region,
        @Value("${qldb.access-key}") String accessKey,
        @Value("${qldb.secret-key}") String secretKey) {
      return QldbDriver.builder()
          .ledger("vehicles")
          .sessionClientBuilder(
              QldbSessionClient.builder()
                  .endpointOverride(endpoint)
                  .region(Region.of(region))
                  .credentialsProvider(
                      StaticCredentialsProvider.create(
                          AwsBasicCredentials.create(accessKey, secretKey))))
          .build();
    }
  }
}

package com.example.fleet;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.qldbsession.QldbSessionClient;
import software.amazon.awssdk.services.qldbsession.QldbSessionClientBuilder;
import software.amazon.qldb.QldbDriver;

/** The driver, which Spring closes with the application. */
@Configuration(proxyBeanMethods = false)
class QldbConfiguration {

  @Bean
  AwsCredentialsProvider credentials() {
    return DefaultCredentialsProvider.builder().build();
  }

  @Bean
  QldbDriver driver(QldbProperties qldb, AwsCredentialsProvider credentials) {
    QldbSessionClientBuilder sessions =
        QldbSessionClient.builder()
            .region(Region.of(qldb.region()))
            .credentialsProvider(credentials);
    if (qldb.endpoint() != null) {
      sessions.endpointOverride(qldb.endpoint());
    }
    return QldbDriver.builder().ledger(qldb.ledger()).sessionClientBuilder(sessions).build();
  }
}

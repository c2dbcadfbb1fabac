package io.github.qldbfake.junit5.docs;

import software.amazon.awssdk.services.qldb.QldbClient;
import software.amazon.awssdk.services.qldbsession.QldbSessionClient;
import software.amazon.qldb.QldbDriver;

// region outside
/** Knows no endpoint: environment variables or system properties tell the SDK. */
final class LedgerNames {

  private LedgerNames() {}

  public static void main(String[] args) throws Exception {
    QldbClient client = QldbClient.create();
    client.listLedgers(it -> {}).ledgers().forEach(ledger -> System.out.println(ledger.name()));
    client.close();

    QldbDriver driver =
        QldbDriver.builder()
            .ledger("vehicle-registration")
            .sessionClientBuilder(QldbSessionClient.builder())
            .build();
    driver.getTableNames().forEach(System.out::println);
    driver.close();
  }
}
// endregion

package io.github.qldbfake.junit5.docs;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.FakeLedger;
import io.github.qldbfake.QldbFake;
import java.util.function.BiConsumer;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.qldb.QldbClient;

/** A client of a fake whose ledger {@code vehicle-registration} has one vehicle, for documents. */
final class JournalClient {

  private JournalClient() {}

  static void with(BiConsumer<FakeAccount, QldbClient> example) {
    try (QldbFake fake = QldbFake.builder().start();
        QldbClient client = client(fake.account("111122223333"))) {
      FakeAccount account = fake.account("111122223333");
      FakeLedger ledger = account.createLedger("vehicle-registration");
      ledger.execute("CREATE TABLE Vehicle");
      ledger.execute("INSERT INTO Vehicle {'VIN': '1N4AL11D75C109151'}");
      example.accept(account, client);
    }
  }

  private static QldbClient client(FakeAccount account) {
    return QldbClient.builder()
        .endpointOverride(account.endpoint())
        .region(Region.of(account.region()))
        .credentialsProvider(AnonymousCredentialsProvider.create())
        .build();
  }
}

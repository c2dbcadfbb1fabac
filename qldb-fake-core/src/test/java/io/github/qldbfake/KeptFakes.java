package io.github.qldbfake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.internal.server.Clients;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.qldb.QldbClient;

/** Fakes that follow one another on one data directory. */
record KeptFakes(Path directory) {

  static final String ACCOUNT = "123456789012";

  <T> T with(Function<QldbFake, T> work) {
    try (QldbFake fake = QldbFake.builder().dataDirectory(directory).start()) {
      return work.apply(fake);
    }
  }

  /** Starts with that work done before anybody is served. */
  void prepared(Consumer<QldbFake> work) {
    QldbFake.builder().dataDirectory(directory).prepare(work).start().close();
  }

  List<String> texts(Function<QldbFake, List<String>> work) {
    return with(work);
  }

  <T> T withSeed(Function<QldbFake, T> work) {
    try (QldbFake fake = QldbFake.builder().dataDirectory(directory).idSeed(42).start()) {
      return work.apply(fake);
    }
  }

  <T> T client(Function<QldbClient, T> work) {
    return client(Region.US_EAST_1, work);
  }

  <T> T client(Region region, Function<QldbClient, T> work) {
    return with(
        fake -> {
          try (QldbClient qldb = Clients.controlPlane(fake.account(ACCOUNT), region)) {
            return work.apply(qldb);
          }
        });
  }

  static FakeLedger run(FakeLedger ledger, String statement) {
    assertThat(ledger.execute(statement)).isNotNull();
    return ledger;
  }

  static String tableId(FakeLedger ledger) {
    return ledger
        .execute("SELECT VALUE tableId FROM information_schema.user_tables")
        .get(0)
        .replace("\"", "");
  }

  static String arn(String ledger) {
    return "arn:aws:qldb:us-east-1:" + ACCOUNT + ":ledger/" + ledger;
  }
}

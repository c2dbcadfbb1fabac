package io.github.qldbfake.testcontainers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.Fault;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.qldb.QldbClient;

/** The handles of a fake, on one in a container. */
@RequiresEngine
final class HandlesIT {

  @Test
  void aLedgerCanBeFilledAndLookedInto() throws Exception {
    try (QldbContainer container = TestImages.fake()) {
      container.start();
      container.account().createLedger("vehicles").execute("CREATE TABLE Vehicle");
      new Clients(container).run("vehicles", "INSERT INTO Vehicle {'VIN': 'a'}");
      assertThat(container.account().ledger("vehicles").documents("Vehicle")).hasSize(1);
    }
  }

  @Test
  void aFaultStrikesTheDriver() throws Exception {
    try (QldbContainer container = TestImages.fake()) {
      container.start();
      FakeAccount account = container.account();
      account.createLedger("vehicles").execute("CREATE TABLE Vehicle");
      account.faults().add(Fault.occConflict().times(1));
      new Clients(container).run("vehicles", "INSERT INTO Vehicle {'VIN': 'a'}");
      assertThat(account.faults().injected()).hasSize(1);
    }
  }

  @Test
  void theClockStandsWhereItIsPut() {
    Instant time = Instant.parse("2020-02-29T12:00:00Z");
    try (QldbContainer container = TestImages.fake()) {
      container.start();
      container.account().clock().freezeAt(time);
      new Clients(container).createLedger("vehicles");
      try (QldbClient client = new Clients(container).controlPlane()) {
        assertThat(client.describeLedger(request -> request.name("vehicles")).creationDateTime())
            .isEqualTo(time);
      }
    }
  }

  @Test
  void aForkLeavesItsSeedAlone() {
    try (QldbContainer container = TestImages.fake()) {
      container.start();
      FakeAccount seed = container.account();
      seed.createLedger("vehicles").execute("CREATE TABLE Vehicle");
      FakeAccount fork = seed.fork();
      fork.ledger("vehicles").execute("CREATE TABLE Person");
      assertThat(seed.ledger("vehicles").tables()).isEqualTo(List.of("Vehicle"));
    }
  }

  @Test
  void aResetEmptiesTheDefaultAccount() {
    try (QldbContainer container = TestImages.fake()) {
      container.start();
      new Clients(container).createLedger("vehicles");
      container.reset();
      try (QldbClient client = new Clients(container).controlPlane()) {
        assertThat(client.listLedgers(request -> {}).ledgers()).isEmpty();
      }
    }
  }
}

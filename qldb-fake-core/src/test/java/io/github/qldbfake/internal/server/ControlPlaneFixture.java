package io.github.qldbfake.internal.server;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.QldbFake;
import io.github.qldbfake.RunningFake;
import io.github.qldbfake.RunningFake.Place;
import io.github.qldbfake.internal.account.HandMovedClock;
import software.amazon.awssdk.services.qldb.QldbClient;
import software.amazon.awssdk.services.qldb.model.CreateLedgerResponse;
import software.amazon.awssdk.services.qldb.model.PermissionsMode;

/** A fake with a clock moved by hand, one account, and the SDK's client of the control plane. */
final class ControlPlaneFixture implements AutoCloseable {

  final HandMovedClock clock = new HandMovedClock();
  private final RunningFake running;
  final QldbFake fake;
  final FakeAccount account;
  final QldbClient client;

  ControlPlaneFixture() {
    this(Place.IN_THIS_JVM);
  }

  ControlPlaneFixture(Place place) {
    running = RunningFake.in(place, builder -> builder.clock(clock));
    fake = running.fake();
    account = fake.newAccount();
    client = Clients.controlPlane(account);
  }

  CreateLedgerResponse create(String name) {
    return client.createLedger(
        r -> r.name(name).permissionsMode(PermissionsMode.STANDARD).deletionProtection(false));
  }

  @Override
  public void close() {
    client.close();
    running.close();
  }
}

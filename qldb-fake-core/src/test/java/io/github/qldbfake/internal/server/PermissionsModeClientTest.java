package io.github.qldbfake.internal.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.qldb.model.PermissionsMode;
import software.amazon.awssdk.services.qldb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.qldb.model.UpdateLedgerPermissionsModeResponse;

/** The permissions mode through the SDK's client. */
final class PermissionsModeClientTest {

  private final ControlPlaneFixture fixture = new ControlPlaneFixture();

  @AfterEach
  void stop() {
    fixture.close();
  }

  private UpdateLedgerPermissionsModeResponse change(PermissionsMode mode) {
    return fixture.client.updateLedgerPermissionsMode(r -> r.name("cars").permissionsMode(mode));
  }

  private PermissionsMode described() {
    return fixture.client.describeLedger(r -> r.name("cars")).permissionsMode();
  }

  @Test
  void theModeChangesInBothDirectionsAtOnce() {
    fixture.create("cars");
    change(PermissionsMode.ALLOW_ALL);
    assertThat(described()).isEqualTo(PermissionsMode.ALLOW_ALL);
    change(PermissionsMode.STANDARD);
    assertThat(described()).isEqualTo(PermissionsMode.STANDARD);
  }

  @Test
  void theAnswerHasNameArnAndMode() {
    String arn = fixture.create("cars").arn();
    UpdateLedgerPermissionsModeResponse answer = change(PermissionsMode.ALLOW_ALL);
    assertThat(answer.name()).isEqualTo("cars");
    assertThat(answer.arn()).isEqualTo(arn);
    assertThat(answer.permissionsMode()).isEqualTo(PermissionsMode.ALLOW_ALL);
  }

  @Test
  void anUnknownLedgerIsNotFound() {
    assertThatThrownBy(() -> change(PermissionsMode.ALLOW_ALL))
        .isInstanceOf(ResourceNotFoundException.class);
  }

  @Test
  void tablesMayHaveTagsOnceTheModeIsStandard() {
    fixture.create("cars");
    change(PermissionsMode.ALLOW_ALL);
    String statement = "CREATE TABLE T WITH (aws_tags = `{'a': 'b'}`)";
    assertThatThrownBy(() -> fixture.account.ledger("cars").execute(statement))
        .hasMessageContaining("STANDARD permissions mode");
    change(PermissionsMode.STANDARD);
    assertThat(fixture.account.ledger("cars").execute(statement)).hasSize(1);
  }
}

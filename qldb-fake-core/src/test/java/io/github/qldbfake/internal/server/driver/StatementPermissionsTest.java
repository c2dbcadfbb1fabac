package io.github.qldbfake.internal.server.driver;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.QldbFake;
import io.github.qldbfake.internal.server.driver.GuardedStatement.Permission;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which permissions each statement needs, in a ledger whose mode is STANDARD. */
final class StatementPermissionsTest {

  private static final QldbFake FAKE = QldbFake.builder().start();

  @RegisterExtension final StandardLedger ledger = new StandardLedger(FAKE);

  @AfterAll
  static void stop() {
    FAKE.close();
  }

  private void allow(Permission permission) {
    ledger.account.allow(permission.action(), ledger.arn(permission.path()));
  }

  @ParameterizedTest
  @EnumSource
  void itIsDeniedUnlessAPolicyAllowsIt(GuardedStatement statement) {
    ledger.account.allow("qldb:SendCommand", ledger.owner.arn());

    ledger.assertDenied(statement.text());
  }

  @ParameterizedTest
  @EnumSource
  void thePermissionsItNeedsAreEnough(GuardedStatement statement) {
    statement.needed().forEach(this::allow);

    assertThat(ledger.run(statement.text())).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void itNeedsEveryOneOfThem(GuardedStatement statement) {
    for (Permission missing : statement.needed()) {
      ledger.account.clearPolicies().allow("qldb:SendCommand", ledger.owner.arn());
      statement.needed().stream().filter(each -> !each.equals(missing)).forEach(this::allow);

      ledger.assertDenied(statement.text());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aDenialOfAnyOfThemWins(GuardedStatement statement) {
    for (Permission denied : statement.needed()) {
      ledger
          .account
          .clearPolicies()
          .allow("*", "*")
          .deny(denied.action(), ledger.arn(denied.path()));

      ledger.assertDenied(statement.text());
    }
  }

  @ParameterizedTest
  @EnumSource
  void thePatternsOfALedgerAreEnough(GuardedStatement statement) {
    ledger.account.allow("qldb:PartiQL*", ledger.owner.arn() + "/*");
    ledger.account.allow("qldb:TagResource", ledger.owner.arn() + "/table/*");

    assertThat(ledger.run(statement.text())).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void permissionsInAnotherLedgerAreOfNoUse(GuardedStatement statement) {
    ledger.account.allow("qldb:*", ledger.owner.arn() + "x/*");

    ledger.assertDenied(statement.text());
  }
}

package io.github.qldbfake.internal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.time.SeededIds;
import java.util.Iterator;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountsTest {

  private static final String REGION = "us-east-1";

  private final Accounts accounts =
      new Accounts(new AccountSources(new HandMovedClock(), new SeededIds(7)));

  @Test
  void anAccountExistsFromItsFirstUse() {
    Account account = accounts.account("123456789012");

    assertThat(account.id()).isEqualTo("123456789012");
    assertThat(accounts.account("123456789012")).isSameAs(account);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12345678901", "1234567890123", "12345678901a"})
  void anIdThatIsNotTwelveDigitsIsRefused(String id) {
    assertThatIllegalArgumentException().isThrownBy(() -> accounts.account(id));
  }

  @Test
  void aKeyIdOfTwelveDigitsIsTheAccountItself() {
    assertThat(accounts.byKeyId("123456789012")).contains(accounts.account("123456789012"));
  }

  @Test
  void aRegisteredKeyIdBelongsToItsAccount() {
    Account account = accounts.create();

    accounts.registerKey("AKIDTEST", account);

    assertThat(accounts.byKeyId("AKIDTEST")).contains(account);
  }

  @Test
  void aRegistrationWinsOverTheTwelveDigitsOfAKeyId() {
    Account account = accounts.create();

    accounts.registerKey("123456789012", account);

    assertThat(accounts.byKeyId("123456789012")).contains(account);
  }

  @Test
  void anyOtherKeyIdBelongsToNobody() {
    assertThat(accounts.byKeyId("AKIDTEST")).isEmpty();
  }

  @Test
  void aCreatedAccountIsFoundByItsTwelveDigits() {
    Account account = accounts.create();

    assertThat(account.id()).matches("[0-9]{12}");
    assertThat(accounts.account(account.id())).isSameAs(account);
  }

  @Test
  void aCreatedAccountTakesNoIdThatIsInUseAndNotTheDefaultOne() {
    Iterator<UniqueId> drawn =
        List.of(new UniqueId(1, 0), new UniqueId(1, 42), new UniqueId(1, 43)).iterator();
    Accounts withDraws = new Accounts(new AccountSources(new HandMovedClock(), drawn::next));
    withDraws.account("000000000042");

    assertThat(withDraws.create().id()).isEqualTo("000000000043");
  }

  @Test
  void anAccountDoesNotSeeTheLedgersOfAnother() {
    create(accounts.account("111111111111"));

    assertThat(accounts.account("222222222222").ledgers(REGION).list()).isEmpty();
  }

  @Test
  void aReleasedAccountHasNoLedgersAnyMore() {
    create(accounts.account("111111111111"));

    accounts.release("111111111111");

    assertThat(accounts.account("111111111111").ledgers(REGION).list()).isEmpty();
  }

  @Test
  void aLedgerOfAReleasedAccountIsGoneForThoseWhoHoldIt() {
    LedgerResource ledger = create(accounts.account("111111111111"));

    accounts.release("111111111111");

    assertThat(ledger.activeLedger()).isEmpty();
  }

  @Test
  void whoeverHoldsAReleasedAccountCanMakeNoLedgerInIt() {
    Account stale = accounts.account("111111111111");

    accounts.release("111111111111");

    assertReleased(() -> create(stale));
    assertThat(stale.ledgers(REGION).list()).isEmpty();
  }

  @Test
  void whoeverHoldsTheLedgersOfAReleasedAccountCanAddNone() {
    LedgerRegistry stale = accounts.account("111111111111").ledgers(REGION);

    accounts.release("111111111111");

    assertReleased(
        () -> stale.create(new LedgerSettings("cars", PermissionsMode.ALLOW_ALL, false)));
  }

  @Test
  void anAccountThatEndedWithAllOthersTakesNoLedger() {
    Account stale = accounts.account("111111111111");

    accounts.close();

    assertReleased(() -> create(stale));
  }

  private static void assertReleased(ThrowingCallable creation) {
    assertThatThrownBy(creation)
        .isInstanceOf(ServiceException.class)
        .hasMessage("The account 111111111111 was released; ask the fake for it again");
  }

  @Test
  void theKeysOfAReleasedAccountAreForgotten() {
    accounts.registerKey("AKIDTEST", accounts.account("111111111111"));

    accounts.release("111111111111");

    assertThat(accounts.byKeyId("AKIDTEST")).isEmpty();
  }

  @Test
  void closeReleasesEveryAccount() {
    LedgerResource first = create(accounts.account("111111111111"));
    LedgerResource second = create(accounts.account("222222222222"));

    accounts.close();

    assertThat(List.of(first, second)).allMatch(ledger -> ledger.activeLedger().isEmpty());
  }

  private static LedgerResource create(Account account) {
    return account
        .ledgers(REGION)
        .create(new LedgerSettings("cars", PermissionsMode.ALLOW_ALL, false));
  }
}

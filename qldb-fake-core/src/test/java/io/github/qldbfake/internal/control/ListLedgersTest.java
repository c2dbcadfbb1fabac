package io.github.qldbfake.internal.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.internal.account.AccountSources;
import io.github.qldbfake.internal.account.Accounts;
import io.github.qldbfake.internal.ledger.Limit;
import io.github.qldbfake.internal.time.SeededIds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListLedgersTest {

  private final LedgerFixture fixture = new LedgerFixture();

  @Test
  void ledgersComeByName() {
    List.of("b", "c", "a").forEach(fixture::create);

    assertThat(names(list(Optional.empty(), Optional.empty()))).containsExactly("a", "b", "c");
  }

  @Test
  void theLastPageHasNoToken() {
    List.of("a", "b").forEach(fixture::create);

    assertThat(list(Optional.of(2), Optional.empty()).nextToken()).isEmpty();
  }

  @Test
  void aTokenLeadsToThePageAfterIt() {
    List.of("a", "b", "c").forEach(fixture::create);

    ListLedgers.Output first = list(Optional.of(2), Optional.empty());
    ListLedgers.Output second = list(Optional.of(2), first.nextToken());

    assertThat(names(first)).containsExactly("a", "b");
    assertThat(names(second)).containsExactly("c");
  }

  @Test
  void aTokenIsPlainBase64OfAtLeastFourCharacters() {
    List.of("a", "b").forEach(fixture::create);

    assertThat(list(Optional.of(1), Optional.empty()).nextToken().orElseThrow())
        .matches("[A-Za-z0-9+/=]{4,1024}");
  }

  @Test
  void aPageHasAHundredLedgersUnlessAsked() {
    fixture.account.changeLimits(limits -> limits.without(Limit.ACTIVE_LEDGERS));
    IntStream.range(0, 101).forEach(number -> fixture.create("ledger-" + number));

    ListLedgers.Output page = list(Optional.empty(), Optional.empty());

    assertThat(page.ledgers()).hasSize(100);
    assertThat(page.nextToken()).isPresent();
  }

  @Test
  void noLedgerIsGivenTwiceOrLeftOutIfOthersComeAndGoBetweenPages() {
    List.of("b", "d", "f").forEach(fixture::create);
    ListLedgers.Output first = list(Optional.of(2), Optional.empty());

    fixture.create("a");
    new DeleteLedger().run(fixture.caller, new DeleteLedger.Input("d"));

    assertThat(names(list(Optional.of(2), first.nextToken()))).containsExactly("f");
  }

  @Test
  void everyLedgerIsGivenOnceWhileOthersAreCreated() throws InterruptedException {
    fixture.account.changeLimits(limits -> limits.without(Limit.ACTIVE_LEDGERS));
    List<String> before = IntStream.range(0, 40).mapToObj(number -> "m" + (100 + number)).toList();
    before.forEach(fixture::create);
    Thread creator =
        new Thread(
            () ->
                IntStream.range(0, 200)
                    .forEach(number -> fixture.create((number % 2 == 0 ? "a" : "z") + number)));
    creator.start();

    List<String> seen = new ArrayList<>();
    Optional<String> token = Optional.empty();
    do {
      ListLedgers.Output page = list(Optional.of(3), token);
      seen.addAll(names(page));
      token = page.nextToken();
    } while (token.isPresent());
    creator.join();

    assertThat(seen).isSorted().doesNotHaveDuplicates().containsAll(before);
  }

  @Test
  void aTokenOfAnotherAccountIsRefused() {
    List.of("a", "b").forEach(fixture::create);
    Optional<String> token = list(Optional.of(1), Optional.empty()).nextToken();
    Accounts others = new Accounts(new AccountSources(fixture.clock, new SeededIds(1)));
    Caller stranger = new Caller(others.account("999999999999"), fixture.caller.region());

    assertRefused(stranger, token);
  }

  @Test
  void aTokenOfAnotherRegionIsRefused() {
    List.of("a", "b").forEach(fixture::create);
    Optional<String> token = list(Optional.of(1), Optional.empty()).nextToken();

    assertRefused(new Caller(fixture.account, "eu-west-1"), token);
  }

  @Test
  void aTokenOfAnotherListIsRefused() {
    Optional<String> token =
        PagedList.of(fixture.caller, "ListJournalS3Exports", (String name) -> name)
            .page(List.of("a", "b"), new PageRequest(Optional.of(1), Optional.empty()))
            .nextToken();

    assertThat(token).isPresent();
    assertRefused(fixture.caller, token);
  }

  @Test
  void aTokenWithAnyCharacterChangedIsRefused() {
    List.of("abc", "b").forEach(fixture::create);
    String token = list(Optional.of(1), Optional.empty()).nextToken().orElseThrow();

    for (int at = 0; at < token.length(); at++) {
      char other = token.charAt(at) == 'A' ? 'B' : 'A';
      String altered = token.substring(0, at) + other + token.substring(at + 1);
      assertRefused(fixture.caller, Optional.of(altered));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"====", "abc", "AAAA", "YSBi", "not base64"})
  void aTokenThatIsNotOursIsRefused(String token) {
    assertRefused(fixture.caller, Optional.of(token));
  }

  private static void assertRefused(Caller caller, Optional<String> token) {
    ExpectedError.assertInvalid(
        () -> new ListLedgers().run(caller, new ListLedgers.Input(Optional.empty(), token)),
        "NextToken",
        "The provided NextToken is not valid.");
  }

  private ListLedgers.Output list(Optional<Integer> maxResults, Optional<String> nextToken) {
    return new ListLedgers().run(fixture.caller, new ListLedgers.Input(maxResults, nextToken));
  }

  private static List<String> names(ListLedgers.Output page) {
    return page.ledgers().stream().map(LedgerDescription::name).toList();
  }
}

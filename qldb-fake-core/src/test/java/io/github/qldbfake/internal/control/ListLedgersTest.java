package io.github.qldbfake.internal.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.internal.ledger.Limit;
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

  @ParameterizedTest
  @ValueSource(strings = {"====", "abc", "AAAA", "YSBi", "not base64"})
  void aTokenThatIsNotOursIsRefused(String token) {
    ExpectedError.assertInvalid(
        () -> list(Optional.empty(), Optional.of(token)),
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

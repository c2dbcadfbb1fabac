package io.github.qldbfake.internal.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qldbfake.ServiceLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.services.qldb.QldbClient;
import software.amazon.awssdk.services.qldb.model.InvalidParameterException;
import software.amazon.awssdk.services.qldb.model.JournalKinesisStreamDescription;
import software.amazon.awssdk.services.qldb.model.JournalS3ExportDescription;
import software.amazon.awssdk.services.qldb.model.LedgerSummary;
import software.amazon.awssdk.services.qldb.model.ResourceNotFoundException;

/** The pages of all four lists. */
final class JobPagesClientTest {

  private final JobFixture fixture = new JobFixture();

  @BeforeEach
  void withoutLimits() {
    Stream.of(ServiceLimit.ACTIVE_LEDGERS, ServiceLimit.ACTIVE_STREAMS, ServiceLimit.ACTIVE_EXPORTS)
        .forEach(fixture.account::withoutLimit);
  }

  @AfterEach
  void stop() {
    fixture.close();
  }

  private record Page(List<String> items, @Nullable String token) {}

  private enum Paged {
    LEDGERS {
      @Override
      String add(JobFixture fixture, int number) {
        String name = String.format("d%03d", number);
        fixture.create(name);
        return name;
      }

      @Override
      Page page(QldbClient client, @Nullable Integer max, @Nullable String token) {
        var answer = client.listLedgers(r -> r.maxResults(max).nextToken(token));
        return new Page(
            answer.ledgers().stream()
                .map(LedgerSummary::name)
                .filter(name -> !name.equals("cars"))
                .toList(),
            answer.nextToken());
      }
    },
    EXPORTS {
      @Override
      String add(JobFixture fixture, int number) {
        return fixture.export();
      }

      @Override
      Page page(QldbClient client, @Nullable Integer max, @Nullable String token) {
        var answer = client.listJournalS3Exports(r -> r.maxResults(max).nextToken(token));
        return new Page(
            answer.journalS3Exports().stream().map(JournalS3ExportDescription::exportId).toList(),
            answer.nextToken());
      }
    },
    EXPORTS_OF_A_LEDGER {
      @Override
      String add(JobFixture fixture, int number) {
        return fixture.export();
      }

      @Override
      Page page(QldbClient client, @Nullable Integer max, @Nullable String token) {
        var answer =
            client.listJournalS3ExportsForLedger(
                r -> r.name("cars").maxResults(max).nextToken(token));
        return new Page(
            answer.journalS3Exports().stream().map(JournalS3ExportDescription::exportId).toList(),
            answer.nextToken());
      }
    },
    STREAMS_OF_A_LEDGER {
      @Override
      String add(JobFixture fixture, int number) {
        return fixture.stream("s" + number);
      }

      @Override
      Page page(QldbClient client, @Nullable Integer max, @Nullable String token) {
        var answer =
            client.listJournalKinesisStreamsForLedger(
                r -> r.ledgerName("cars").maxResults(max).nextToken(token));
        return new Page(
            answer.streams().stream().map(JournalKinesisStreamDescription::streamId).toList(),
            answer.nextToken());
      }
    };

    abstract String add(JobFixture fixture, int number);

    abstract Page page(QldbClient client, @Nullable Integer max, @Nullable String token);

    List<String> add(JobFixture fixture, int from, int to) {
      return IntStream.range(from, to).mapToObj(number -> add(fixture, number)).toList();
    }

    String token(JobFixture fixture) {
      Page page = page(fixture.client, 1, null);
      if (page.token() == null) {
        throw new AssertionError("only one page");
      }
      return page.token();
    }
  }

  @ParameterizedTest
  @EnumSource
  void theItemsComeInPages(Paged list) {
    List<String> items = list.add(fixture, 0, 5);
    List<String> seen = new ArrayList<>();
    Page page = list.page(fixture.client, 2, null);
    seen.addAll(page.items());
    while (page.token() != null) {
      assertThat(page.items()).hasSizeLessThanOrEqualTo(2);
      page = list.page(fixture.client, 2, page.token());
      seen.addAll(page.items());
    }
    assertThat(seen).isEqualTo(items);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsCreatedBetweenPagesMovesNothing(Paged list) {
    List<String> items = list.add(fixture, 0, 4);
    Page first = list.page(fixture.client, 3, null);
    list.add(fixture, 4, 6);
    Page rest = list.page(fixture.client, 100, first.token());
    assertThat(Stream.concat(first.items().stream(), rest.items().stream()))
        .startsWith(items.toArray(String[]::new))
        .hasSize(6)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void theLastPageHasNoToken(Paged list) {
    list.add(fixture, 0, 2);
    assertThat(list.page(fixture.client, 100, null).token()).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void anAlteredTokenIsRefused(Paged list) {
    list.add(fixture, 0, 3);
    String token = list.token(fixture);
    for (int at = 0; at < token.length(); at++) {
      char other = token.charAt(at) == 'A' ? 'B' : 'A';
      String altered = token.substring(0, at) + other + token.substring(at + 1);
      assertRefused(list, altered);
    }
    assertRefused(list, token.substring(0, token.length() - 4));
  }

  @ParameterizedTest
  @EnumSource
  void theTokenOfAnotherListIsRefused(Paged list) {
    for (Paged other : Paged.values()) {
      if (other != list) {
        other.add(fixture, 0, 3);
        assertRefused(list, other.token(fixture));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void theTokenOfAnotherAccountIsRefused(Paged list) {
    list.add(fixture, 0, 3);
    String token = list.token(fixture);
    try (JobFixture other = new JobFixture()) {
      assertThatThrownBy(() -> list.page(other.client, 1, token))
          .isInstanceOf(InvalidParameterException.class);
    }
  }

  @Test
  void theTokenOfAnotherLedgersExportsIsRefused() {
    Paged.EXPORTS_OF_A_LEDGER.add(fixture, 0, 3);
    fixture.create("boats");
    String token = Paged.EXPORTS_OF_A_LEDGER.token(fixture);
    assertThatThrownBy(
            () ->
                fixture.client.listJournalS3ExportsForLedger(r -> r.name("boats").nextToken(token)))
        .isInstanceOf(InvalidParameterException.class);
  }

  @Test
  void theExportsOfAllLedgersAreInOneList() {
    fixture.create("boats");
    String one = fixture.export();
    String two = fixture.export(r -> r.name("boats"));
    String three = fixture.export();
    assertThat(Paged.EXPORTS.page(fixture.client, null, null).items())
        .containsExactly(one, two, three);
    assertThat(Paged.EXPORTS_OF_A_LEDGER.page(fixture.client, null, null).items())
        .containsExactly(one, three);
  }

  @Test
  void theExportsOfAnotherAccountAreNotListed() {
    fixture.export();
    try (JobFixture other = new JobFixture()) {
      assertThat(Paged.EXPORTS.page(other.client, null, null).items()).isEmpty();
    }
  }

  @Test
  void anUnknownLedgerHasNoExports() {
    fixture.export();
    assertThat(
            fixture.client.listJournalS3ExportsForLedger(r -> r.name("boats")).journalS3Exports())
        .isEmpty();
  }

  @Test
  void theStreamsOfAnUnknownLedgerAreNotFound() {
    assertThatThrownBy(
            () -> fixture.client.listJournalKinesisStreamsForLedger(r -> r.ledgerName("boats")))
        .isInstanceOf(ResourceNotFoundException.class);
  }

  private void assertRefused(Paged list, String token) {
    assertThatThrownBy(() -> list.page(fixture.client, 1, token))
        .isInstanceOfSatisfying(
            InvalidParameterException.class,
            error -> assertThat(error.parameterName()).isEqualTo("NextToken"));
  }
}

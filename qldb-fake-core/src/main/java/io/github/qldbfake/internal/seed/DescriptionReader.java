package io.github.qldbfake.internal.seed;

import io.github.qldbfake.ServiceLimit;
import io.github.qldbfake.internal.account.Accounts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads the description of an account and its ledgers. */
final class DescriptionReader {

  private final DescriptionCursor cursor;
  private final SeedSource documents;
  private final Map<ServiceLimit, Long> limits = new EnumMap<>(ServiceLimit.class);
  private final List<LedgerPlan> ledgers = new ArrayList<>();
  private String account = Accounts.DEFAULT_ID;

  private DescriptionReader(SeedResource description, SeedSource documents) {
    this.cursor = new DescriptionCursor(description);
    this.documents = documents;
  }

  /**
   * Reads a description.
   *
   * @param documents where the files are that it names
   */
  static DescribedAccount read(SeedResource description, SeedSource documents) {
    return new DescriptionReader(description, documents).read();
  }

  private DescribedAccount read() {
    cursor.struct(
        "a description",
        Map.of(
            "account", this::readAccount,
            "limits", () -> cursor.entries("limits", this::readLimit),
            "ledgers",
                () ->
                    cursor.oneOrMore(
                        () -> ledgers.add(new LedgerReader(cursor, documents).read()))));
    cursor.end();
    return new DescribedAccount(account, limits, ledgers);
  }

  private void readAccount() {
    String place = cursor.place();
    account = cursor.text("the account");
    if (!account.matches("[0-9]{12}")) {
      throw new SeedFormatException(
          place, "an account id is twelve digits, such as \"123456789012\", not " + account);
    }
  }

  private void readLimit(String name, String place) {
    ServiceLimit limit =
        Arrays.stream(ServiceLimit.values())
            .filter(it -> it.name().equals(name))
            .findFirst()
            .orElseThrow(
                () ->
                    new SeedFormatException(
                        place,
                        "there is no limit %s; the limits are %s"
                            .formatted(name, Arrays.toString(ServiceLimit.values()))));
    limits.put(limit, cursor.number("limit " + name));
  }
}

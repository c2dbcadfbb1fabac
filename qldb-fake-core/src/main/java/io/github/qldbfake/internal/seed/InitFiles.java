package io.github.qldbfake.internal.seed;

import io.github.qldbfake.FakeAccount;
import io.github.qldbfake.QldbFake;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What a server holds before it serves, as files say it. */
public final class InitFiles {

  private final List<InitPart> parts;

  private InitFiles(List<InitPart> parts) {
    this.parts = List.copyOf(parts);
  }

  /**
   * Reads all files.
   *
   * @param arguments each {@code FILE}, {@code LEDGER=FILE}, {@code LEDGER/TABLE=FILE} or a folder
   * @throws InvalidInitException if one is not there, or does not hold what it should
   */
  public static InitFiles read(List<String> arguments) {
    try {
      return new InitFiles(
          arguments.stream()
              .flatMap(argument -> new InitArgument(argument).parts().stream())
              .toList());
    } catch (SeedFormatException e) {
      throw new InvalidInitException(e);
    }
  }

  /**
   * Applies them in their order. A ledger that is there already is left as it is. Limits that are
   * lowered hold after the last file.
   *
   * @param notes gets a line for each ledger that is left alone
   * @throws InvalidInitException if the service refuses something; the fake is then of no use
   */
  public void applyTo(QldbFake fake, Consumer<String> notes) {
    Set<LedgerKey> present = present(fake);
    present.forEach(
        key ->
            notes.accept(
                "ledger " + key.ledger() + " is there already; its init files are not applied"));
    try {
      for (InitPart part : parts) {
        String id = part.accountId();
        part.applyTo(fake.account(id), ledger -> !present.contains(new LedgerKey(id, ledger)));
      }
      parts.forEach(part -> part.finish(fake.account(part.accountId())));
    } catch (InvalidSeedException e) {
      throw new InvalidInitException(e);
    }
  }

  private Set<LedgerKey> present(QldbFake fake) {
    Set<LedgerKey> present = new LinkedHashSet<>();
    for (InitPart part : parts) {
      FakeAccount account = fake.account(part.accountId());
      part.ledgers().stream()
          .filter(ledger -> new LedgerSearch(account).find(ledger).isPresent())
          .forEach(ledger -> present.add(new LedgerKey(part.accountId(), ledger)));
    }
    return present;
  }

  private record LedgerKey(String account, String ledger) {}
}

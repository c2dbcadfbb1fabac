package io.github.qldbfake.internal.data;

import io.github.qldbfake.internal.account.LedgerHomes.KeptLedger;
import io.github.qldbfake.internal.store.ForcedFolder;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

/**
 * {@code accounts/ACCOUNT/REGION/FOLDER}, a folder for each ledger. It has the ledger's name, with
 * a number behind it if that is taken: on some systems the case of letters does not tell two names
 * apart.
 */
record LedgerFolders(Path directory, Executor writers) {

  static final String NAME = "accounts";

  LedgerFolder create(String accountId, String region, String ledgerName) throws IOException {
    ForcedFolder parent = new ForcedFolder(root().resolve(accountId).resolve(region));
    parent.create();
    Path folder = fresh(parent.path(), ledgerName);
    parent.force();
    return LedgerFolder.create(folder, ledgerName, writers);
  }

  /** All ledgers; if one cannot be opened, none is open afterwards. */
  List<KeptLedger> open() throws IOException {
    List<KeptLedger> opened = new ArrayList<>();
    try {
      for (Path account : folders(root())) {
        for (Path region : folders(account)) {
          open(account.getFileName().toString(), region, opened);
        }
      }
      return opened;
    } catch (IOException | RuntimeException e) {
      opened.forEach(ledger -> ledger.home().close());
      throw e;
    }
  }

  private void open(String accountId, Path region, List<KeptLedger> opened) throws IOException {
    Map<String, Path> byName = new HashMap<>();
    for (Path folder : folders(region)) {
      Path file = folder.resolve(LedgerFile.NAME);
      if (Files.notExists(file)) {
        if (!LedgerFolder.isLeftOver(folder)) {
          throw DataDirectoryException.missing(file);
        }
        LedgerFolder.sweep(folder);
        continue;
      }
      LedgerFile ledger = LedgerFile.read(file);
      Path namesake = byName.put(ledger.ledger().settings().name(), folder);
      if (namesake != null) {
        throw new DataDirectoryException(
            namesake + " and " + folder + " hold a ledger of the same name; remove one of them");
      }
      opened.add(
          new KeptLedger(
              accountId,
              region.getFileName().toString(),
              ledger.ledger(),
              LedgerFolder.open(folder, ledger, writers)));
    }
  }

  private Path root() {
    return directory.resolve(NAME);
  }

  private static Path fresh(Path parent, String ledgerName) throws IOException {
    for (int number = 1; ; number++) {
      Path folder = parent.resolve(number == 1 ? ledgerName : ledgerName + "-" + number);
      try {
        return Files.createDirectory(folder);
      } catch (FileAlreadyExistsException e) {
        // The next number.
      }
    }
  }

  private static List<Path> folders(Path parent) throws IOException {
    if (!Files.isDirectory(parent)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(parent)) {
      return entries.filter(Files::isDirectory).sorted().toList();
    }
  }
}

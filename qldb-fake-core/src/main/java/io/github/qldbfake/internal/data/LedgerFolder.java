package io.github.qldbfake.internal.data;

import io.github.qldbfake.internal.account.ControlErrors;
import io.github.qldbfake.internal.account.LedgerHome;
import io.github.qldbfake.internal.account.LedgerRecord;
import io.github.qldbfake.internal.account.ServiceException;
import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.store.FileJournalStore;
import io.github.qldbfake.internal.store.ForcedFolder;
import io.github.qldbfake.internal.store.JournalStore;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of one ledger: {@code ledger.ion} and {@code journal}. A mark is there from before the
 * journal until {@code ledger.ion} is written for the first time, and {@code ledger.ion} becomes
 * another before the rest is removed. So what is left of a creation or a deletion that did not end
 * is told from a ledger whose file is lost; the former is swept away at the next start.
 */
final class LedgerFolder implements LedgerHome {

  private static final Logger LOG = LoggerFactory.getLogger(LedgerFolder.class);
  private static final String JOURNAL = "journal";

  private static final String CREATING = LedgerFile.NAME + ".creating";
  private static final String DELETED = LedgerFile.NAME + ".deleted";

  /** In the order of their removal: the marks last. */
  private static final List<String> FILES =
      List.of(
          LedgerFile.NAME + ".new",
          JOURNAL + ".new",
          JOURNAL,
          CREATING + ".new",
          CREATING,
          DELETED);

  private final Path folder;
  private final String ledgerName;
  private FileJournalStore journal;

  private LedgerFolder(Path folder, String ledgerName, FileJournalStore journal) {
    this.folder = folder;
    this.ledgerName = ledgerName;
    this.journal = journal;
  }

  /** A new ledger in a folder that is empty. */
  static LedgerFolder create(Path folder, String ledgerName, Executor writers) throws IOException {
    new ForcedFolder(folder).replace(folder.resolve(CREATING), new byte[0]);
    return new LedgerFolder(
        folder, ledgerName, FileJournalStore.create(folder.resolve(JOURNAL), writers));
  }

  /**
   * The ledger in a folder.
   *
   * @throws IOException if it is not what was written there
   */
  static LedgerFolder open(Path folder, LedgerFile ledger, Executor writers) throws IOException {
    Path file = folder.resolve(JOURNAL);
    if (!Files.exists(file)) {
      throw DataDirectoryException.missing(file);
    }
    FileJournalStore journal = FileJournalStore.open(file, writers);
    LedgerFolder opened = new LedgerFolder(folder, ledger.ledger().settings().name(), journal);
    if (!opened.strandId().equals(ledger.strandId())) {
      opened.close();
      throw new DataDirectoryException(
          file
              + " is the journal of another ledger: its strand is "
              + opened.strandId()
              + ", not "
              + ledger.strandId());
    }
    Files.deleteIfExists(folder.resolve(JOURNAL + ".new"));
    Files.deleteIfExists(folder.resolve(LedgerFile.NAME + ".new"));
    Files.deleteIfExists(folder.resolve(CREATING));
    return opened;
  }

  /** Whether a folder without {@code ledger.ion} holds nothing that was ever a whole ledger. */
  static boolean isLeftOver(Path folder) {
    return Files.notExists(folder.resolve(JOURNAL))
        || Files.exists(folder.resolve(CREATING))
        || Files.exists(folder.resolve(DELETED));
  }

  /** Removes what is left in a folder that is no ledger's any more. */
  static void sweep(Path folder) throws IOException {
    for (String name : FILES) {
      Files.deleteIfExists(folder.resolve(name));
    }
    try {
      Files.deleteIfExists(folder);
    } catch (DirectoryNotEmptyException e) {
      LOG.warn("{} holds files that are not of qldb-fake; they are left alone", folder);
    }
  }

  @Override
  public JournalStore journal() {
    return journal;
  }

  @Override
  public JournalStore replaceJournal(JournalStore seed) {
    try {
      journal = journal.replacedBy(seed);
      return journal;
    } catch (IOException e) {
      throw notKept(e);
    }
  }

  @Override
  public void save(LedgerRecord ledger) {
    try {
      new LedgerFile(strandId(), ledger).write(folder.resolve(LedgerFile.NAME));
      new ForcedFolder(folder).delete(folder.resolve(CREATING));
    } catch (IOException e) {
      throw notKept(e);
    }
  }

  @Override
  public void remove() {
    Path file = folder.resolve(LedgerFile.NAME);
    try {
      if (Files.exists(file)) {
        new ForcedFolder(folder).rename(file, folder.resolve(DELETED));
      }
    } catch (IOException e) {
      throw notKept(e);
    }
    close();
    try {
      sweep(folder);
    } catch (IOException e) {
      LOG.warn("{} goes at the next start: {}", folder, e.toString());
    }
  }

  @Override
  public void close() {
    journal.close();
  }

  private UniqueId strandId() {
    return journal.view().block(0).blockAddress().strandId();
  }

  private ServiceException notKept(IOException failure) {
    LOG.error("The ledger {} cannot be kept in {}", ledgerName, folder, failure);
    return ControlErrors.notKept(ledgerName, failure.toString());
  }
}

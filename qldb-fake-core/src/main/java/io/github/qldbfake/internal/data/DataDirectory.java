package io.github.qldbfake.internal.data;

import io.github.qldbfake.internal.account.ControlErrors;
import io.github.qldbfake.internal.account.LedgerHome;
import io.github.qldbfake.internal.account.LedgerHomes;
import io.github.qldbfake.internal.account.ServiceException;
import io.github.qldbfake.internal.store.DamagedJournalException;
import io.github.qldbfake.internal.store.ForcedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A directory in which ledgers outlive the process. One process at a time can have it. */
public final class DataDirectory implements LedgerHomes {

  private static final Logger LOG = LoggerFactory.getLogger(DataDirectory.class);

  /** What becomes a part of a path. */
  private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9-]{1,64}");

  private final DirectoryLock lock;
  private final FormatFile format;
  private final ExecutorService writers;
  private final LedgerFolders ledgers;
  private final Preparation preparation;
  private final List<KeptLedger> kept;

  private DataDirectory(Path directory, DirectoryLock lock) throws IOException {
    this.lock = lock;
    this.format = FormatFile.countStart(directory);
    this.writers = Executors.newCachedThreadPool(DataDirectory::writer);
    this.ledgers = new LedgerFolders(directory, writers);
    this.preparation = Preparation.in(directory);
    List<KeptLedger> opened = ledgers.open();
    try {
      this.kept = preparation.undo(opened);
    } catch (IOException | RuntimeException e) {
      opened.forEach(ledger -> ledger.home().close());
      throw e;
    }
  }

  /**
   * Opens a directory, and makes it if there is none.
   *
   * @throws IOException if it cannot be used; the message says why and what to do
   */
  public static DataDirectory open(Path path) throws IOException {
    Path directory = path.toAbsolutePath().normalize();
    if (Files.exists(directory) && !Files.isDirectory(directory)) {
      throw new DataDirectoryException(
          "the data directory " + directory + " is a file; name a directory");
    }
    try {
      new ForcedFolder(directory).create();
      DirectoryLock lock = DirectoryLock.of(directory);
      try {
        return new DataDirectory(directory, lock);
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (DataDirectoryException | DamagedJournalException e) {
      throw e;
    } catch (IOException e) {
      throw new DataDirectoryException(
          "the data directory " + directory + " cannot be read and written: " + e, e);
    }
  }

  /**
   * What the ids of this process follow from if {@code seed} is asked for: the seed itself at the
   * first start in the directory and another at each later one, because no id may be given twice.
   */
  public long idSeed(long seed) {
    if (format.starts() == 1) {
      return seed;
    }
    // The finalizer of MurmurHash3: neighbouring starts have seeds far apart.
    long mixed = seed + format.starts();
    mixed = (mixed ^ (mixed >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }

  @Override
  public List<KeptLedger> kept() {
    return kept;
  }

  @Override
  public void prepare(Runnable work) {
    note(() -> preparation.begin(kept));
    work.run();
    note(preparation::end);
  }

  private void note(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw ServiceException.internalFailure(
          "the data directory cannot be written: " + preparation.file() + ": " + e);
    }
  }

  private interface Step {
    void run() throws IOException;
  }

  @Override
  public LedgerHome establish(String accountId, String region, String ledgerName) {
    if (writers.isShutdown()) {
      throw ControlErrors.notKept(ledgerName, "the data directory is closed; start a new fake");
    }
    for (String part : List.of(accountId, region, ledgerName)) {
      if (!SAFE.matcher(part).matches()) {
        throw ControlErrors.notKept(ledgerName, "\"" + part + "\" cannot be the name of a folder");
      }
    }
    try {
      return ledgers.create(accountId, region, ledgerName);
    } catch (IOException e) {
      LOG.error("No folder for the ledger {}", ledgerName, e);
      throw ControlErrors.notKept(ledgerName, e.toString());
    }
  }

  @Override
  public void close() {
    writers.shutdown();
    try {
      lock.close();
    } catch (IOException e) {
      LOG.warn("The data directory could not be let go: {}", e.toString());
    }
  }

  /** A daemon: whoever waits for a write keeps the process up, not the writer. */
  private static Thread writer(Runnable work) {
    Thread thread = new Thread(work, "qldb-fake-journal");
    thread.setDaemon(true);
    return thread;
  }
}

package io.github.qldbfake.internal.data;

import com.amazon.ion.IonStruct;
import io.github.qldbfake.internal.account.LedgerHomes.KeptLedger;
import io.github.qldbfake.internal.ion.IonValues;
import io.github.qldbfake.internal.store.ForcedFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The time in which a process fills ledgers before it serves. While it lasts a file names the
 * ledgers that were there before; if the process does not come to its end, the next one takes all
 * others away, so that a ledger is never half filled. No client can have made one of them.
 */
record Preparation(Path file) {

  private static final Logger LOG = LoggerFactory.getLogger(Preparation.class);
  private static final String NAME = "preparing.ion";

  static Preparation in(Path directory) {
    return new Preparation(directory.resolve(NAME));
  }

  /** Takes away what an unfinished one has made, and gives what stays. */
  List<KeptLedger> undo(List<KeptLedger> kept) throws IOException {
    if (!Files.exists(file)) {
      return kept;
    }
    Set<String> before = KeptStruct.read(file).texts().keySet();
    List<KeptLedger> stay = new ArrayList<>();
    for (KeptLedger ledger : kept) {
      if (before.contains(key(ledger))) {
        stay.add(ledger);
      } else {
        LOG.warn("The ledger {} was not filled to its end, and is taken away", key(ledger));
        ledger.home().remove();
      }
    }
    end();
    return List.copyOf(stay);
  }

  void begin(List<KeptLedger> kept) throws IOException {
    IonStruct before = IonValues.system().newEmptyStruct();
    kept.forEach(ledger -> before.add(key(ledger)).newString(ledger.accountId()));
    ForcedFolder.of(file).replace(file, before.toString().getBytes(StandardCharsets.UTF_8));
  }

  void end() throws IOException {
    ForcedFolder.of(file).delete(file);
  }

  private static String key(KeptLedger ledger) {
    return ledger.accountId() + "/" + ledger.region() + "/" + ledger.ledger().settings().name();
  }
}

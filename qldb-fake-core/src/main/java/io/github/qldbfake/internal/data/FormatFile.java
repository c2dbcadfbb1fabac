package io.github.qldbfake.internal.data;

import com.amazon.ion.IonStruct;
import io.github.qldbfake.internal.ion.IonValues;
import io.github.qldbfake.internal.store.ForcedFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code {format: 1, starts: n}}: how the directory is to be read, and how often it has been. */
record FormatFile(long starts) {

  private static final String NAME = "qldb-fake.ion";
  private static final long FORMAT = 1;

  /** Counts one start more, for good. */
  static FormatFile countStart(Path directory) throws IOException {
    Path file = directory.resolve(NAME);
    FormatFile next = new FormatFile(startsBefore(file) + 1);
    ForcedFolder.of(file).replace(file, next.toText().getBytes(StandardCharsets.UTF_8));
    return next;
  }

  private static long startsBefore(Path file) throws IOException {
    if (!Files.exists(file)) {
      if (Files.exists(file.resolveSibling(LedgerFolders.NAME))) {
        throw new DataDirectoryException(
            file + " is missing beside " + LedgerFolders.NAME + "; put it back from a copy");
      }
      return 0;
    }
    KeptStruct struct = KeptStruct.read(file);
    long format = struct.number("format");
    if (format != FORMAT) {
      throw new DataDirectoryException(
          file
              + " says that the directory has format "
              + format
              + ", and this version reads format "
              + FORMAT
              + "; use the version of qldb-fake that wrote it, or another directory");
    }
    return struct.number("starts");
  }

  private String toText() {
    IonStruct struct = IonValues.system().newEmptyStruct();
    struct.add("format").newInt(FORMAT);
    struct.add("starts").newInt(starts);
    return struct.toString() + "\n";
  }
}

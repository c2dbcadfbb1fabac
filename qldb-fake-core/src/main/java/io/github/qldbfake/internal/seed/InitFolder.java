package io.github.qldbfake.internal.seed;

import io.github.qldbfake.internal.store.FileFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of init files: descriptions, then scripts {@code LEDGER.partiql}, then documents {@code
 * LEDGER/TABLE.ion}, each sorted by name. Files whose names begin with a dot are left alone.
 */
record InitFolder(Path folder) {

  List<InitPart> parts() {
    List<InitPart> descriptions = new ArrayList<>();
    List<InitPart> scripts = new ArrayList<>();
    List<InitPart> documents = new ArrayList<>();
    for (Path entry : entries(folder)) {
      InitArgument argument = new InitArgument(entry.toString());
      if (Files.isDirectory(entry)) {
        entries(entry)
            .forEach(file -> documents.add(argument.documents(name(entry), stem(file), file)));
      } else if (InitArgument.SCRIPTS.contains(InitArgument.extension(entry))) {
        scripts.add(argument.script(stem(entry), entry));
      } else {
        descriptions.add(argument.description(entry));
      }
    }
    List<InitPart> all = new ArrayList<>(descriptions);
    all.addAll(scripts);
    all.addAll(documents);
    return all;
  }

  private static List<Path> entries(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(entry -> !name(entry).startsWith(".")).sorted().toList();
    } catch (IOException e) {
      throw new SeedFormatException(folder.toString(), "cannot be read: " + FileFailure.reason(e));
    }
  }

  private static String stem(Path file) {
    String name = name(file);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}

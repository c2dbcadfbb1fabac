package io.github.qldbfake.internal.seed;

import io.github.qldbfake.internal.account.Accounts;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An init file as it is given: {@code FILE}, {@code LEDGER=FILE}, {@code LEDGER/TABLE=FILE} or a
 * folder.
 */
record InitArgument(String argument) {

  static final Set<String> DESCRIPTIONS = Set.of("ion", "json");
  static final Set<String> SCRIPTS = Set.of("partiql", "sql");
  static final Set<String> DOCUMENTS = Set.of("ion", "json", "csv");

  /** What comes before the sign is no path, so {@code ./a=b.ion} is a file. */
  private static final Pattern TARGET =
      Pattern.compile("(?<ledger>[A-Za-z0-9-]+)(/(?<table>[^/=]+))?=(?<file>.+)");

  /** What it asks for; all files are read. */
  List<InitPart> parts() {
    Matcher target = TARGET.matcher(argument);
    if (!target.matches()) {
      Path path = path(argument);
      return Files.isDirectory(path) ? new InitFolder(path).parts() : List.of(description(path));
    }
    Path file = path(target.group("file"));
    String table = target.group("table");
    return List.of(
        table == null
            ? script(target.group("ledger"), file)
            : documents(target.group("ledger"), table, file));
  }

  InitPart description(Path file) {
    check(file, DESCRIPTIONS, "a description ends in .ion or .json; see --init");
    return DescriptionReader.read(text(file), FolderSource.of(file));
  }

  InitPart script(String ledger, Path file) {
    check(
        file,
        SCRIPTS,
        "a script for a ledger ends in .partiql or .sql; documents are given as LEDGER/TABLE=FILE");
    List<SeedStep> steps =
        text(file).statements().stream()
            .<SeedStep>map(statement -> new StatementStep(statement))
            .toList();
    return new LedgerAddition(argument, Accounts.DEFAULT_ID, ledger, steps);
  }

  InitPart documents(String ledger, String table, Path file) {
    check(file, DOCUMENTS, "documents for a table end in .ion, .json or .csv");
    TableSteps steps = new TableSteps(table);
    steps.createIfAbsent(argument);
    steps.documents(text(file).documents());
    return new LedgerAddition(argument, Accounts.DEFAULT_ID, ledger, steps.all());
  }

  static String extension(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static void check(Path file, Set<String> extensions, String rule) {
    if (!extensions.contains(extension(file))) {
      throw new SeedFormatException(file.toString(), rule);
    }
  }

  private static SeedResource text(Path file) {
    return new FolderSource(Path.of("")).read(file.toString());
  }

  private static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new SeedFormatException(name, "no name of a file");
    }
  }
}

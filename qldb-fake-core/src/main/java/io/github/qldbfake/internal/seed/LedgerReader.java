package io.github.qldbfake.internal.seed;

import io.github.qldbfake.NewLedger;
import io.github.qldbfake.PermissionsMode;
import io.github.qldbfake.QldbFakeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads a ledger of a description. Tables come first, then scripts, then statements. */
final class LedgerReader {

  private final DescriptionCursor cursor;
  private final SeedSource source;
  private final Map<String, String> tags = new TreeMap<>();
  private final List<SeedStep> tables = new ArrayList<>();
  private final List<SeedStep> scripts = new ArrayList<>();
  private final List<SeedStep> statements = new ArrayList<>();
  private String name = "";
  private PermissionsMode permissionsMode = PermissionsMode.ALLOW_ALL;
  private boolean deletionProtection;

  LedgerReader(DescriptionCursor cursor, SeedSource source) {
    this.cursor = cursor;
    this.source = source;
  }

  LedgerPlan read() {
    String place = cursor.place();
    cursor.struct(
        "a ledger",
        Map.of(
            "name", () -> name = cursor.text("the name of a ledger"),
            "permissionsMode", this::readPermissionsMode,
            "deletionProtection", () -> deletionProtection = cursor.bool("deletionProtection"),
            "tags",
                () -> cursor.entries("tags", (key, at) -> tags.put(key, cursor.text("tag " + key))),
            "tables",
                () -> cursor.oneOrMore(() -> tables.addAll(new TableReader(cursor, source).read())),
            "scripts", () -> cursor.oneOrMore(this::readScript),
            "statements", () -> cursor.oneOrMore(this::readStatement)));
    List<SeedStep> steps = new ArrayList<>(tables);
    steps.addAll(scripts);
    steps.addAll(statements);
    return new LedgerPlan(place, ledger(place), steps);
  }

  private NewLedger ledger(String place) {
    if (name.isEmpty()) {
      throw new SeedFormatException(place, "a ledger has a name");
    }
    try {
      return new NewLedger(name, permissionsMode, deletionProtection, tags);
    } catch (QldbFakeException e) {
      throw new SeedFormatException(place, String.valueOf(e.getMessage()));
    }
  }

  private void readPermissionsMode() {
    String place = cursor.place();
    String mode = cursor.text("permissionsMode");
    permissionsMode =
        Arrays.stream(PermissionsMode.values())
            .filter(it -> it.name().equals(mode))
            .findFirst()
            .orElseThrow(
                () ->
                    new SeedFormatException(
                        place, "permissionsMode is ALLOW_ALL or STANDARD, not " + mode));
  }

  private void readScript() {
    String place = cursor.place();
    SeedResource script = NamedFile.read(source, cursor.text("a script"), place);
    script.statements().forEach(statement -> scripts.add(new StatementStep(statement)));
  }

  private void readStatement() {
    String place = cursor.place();
    String statement = cursor.text("a statement");
    statements.add(new StatementStep(new SeedPart(place, statement)));
  }
}

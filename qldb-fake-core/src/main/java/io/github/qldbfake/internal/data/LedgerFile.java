package io.github.qldbfake.internal.data;

import com.amazon.ion.IonStruct;
import com.amazon.ion.Timestamp;
import io.github.qldbfake.internal.account.LedgerRecord;
import io.github.qldbfake.internal.account.LedgerSettings;
import io.github.qldbfake.internal.account.PermissionsMode;
import io.github.qldbfake.internal.account.TagSet;
import io.github.qldbfake.internal.ion.IonValues;
import io.github.qldbfake.internal.ion.UniqueId;
import io.github.qldbfake.internal.store.ForcedFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The record of a ledger as Ion text. It is replaced as a whole, so it is never half of one and
 * half of another.
 *
 * @param strandId of the journal beside it
 */
record LedgerFile(UniqueId strandId, LedgerRecord ledger) {

  static final String NAME = "ledger.ion";

  static LedgerFile read(Path file) throws IOException {
    KeptStruct struct = KeptStruct.read(file);
    LedgerSettings settings =
        new LedgerSettings(
            struct.text("name"),
            permissionsMode(struct),
            struct.flag("deletionProtection"),
            new TagSet(struct.struct("tags").texts()),
            struct.optionalText("kmsKey"));
    return new LedgerFile(
        id(struct, "strandId", struct.text("strandId")),
        new LedgerRecord(settings, struct.time("creationDateTime"), tableTags(struct)));
  }

  void write(Path file) throws IOException {
    ForcedFolder.of(file).replace(file, toText().getBytes(StandardCharsets.UTF_8));
  }

  private static PermissionsMode permissionsMode(KeptStruct struct) throws IOException {
    String text = struct.text("permissionsMode");
    return Arrays.stream(PermissionsMode.values())
        .filter(mode -> mode.name().equals(text))
        .findFirst()
        .orElseThrow(() -> struct.wrong("permissionsMode"));
  }

  private static Map<UniqueId, TagSet> tableTags(KeptStruct struct) throws IOException {
    Map<UniqueId, TagSet> all = new HashMap<>();
    KeptStruct byTable = struct.struct("tableTags");
    for (var tags : byTable.struct()) {
      String tableId = tags.getFieldName();
      all.put(id(struct, "tableTags", tableId), new TagSet(byTable.struct(tableId).texts()));
    }
    return all;
  }

  private static UniqueId id(KeptStruct struct, String field, String text) throws IOException {
    return UniqueId.parse(text).orElseThrow(() -> struct.wrong(field));
  }

  private String toText() {
    LedgerSettings settings = ledger.settings();
    IonStruct struct = IonValues.system().newEmptyStruct();
    struct.add("name").newString(settings.name());
    struct.add("strandId").newString(strandId.toString());
    struct
        .add("creationDateTime")
        .newTimestamp(Timestamp.forMillis(ledger.creationDateTime().toEpochMilli(), 0));
    struct.add("permissionsMode").newString(settings.permissionsMode().name());
    struct.add("deletionProtection").newBool(settings.deletionProtection());
    settings.kmsKey().ifPresent(key -> struct.add("kmsKey").newString(key));
    struct.add("tags", tags(settings.tags()));
    IonStruct tableTags = IonValues.system().newEmptyStruct();
    new TreeMap<>(ledger.tableTags())
        .forEach((id, tags) -> tableTags.add(id.toString(), tags(tags)));
    struct.add("tableTags", tableTags);
    return struct.toPrettyString().strip() + "\n";
  }

  private static IonStruct tags(TagSet tags) {
    IonStruct struct = IonValues.system().newEmptyStruct();
    tags.tags().forEach((key, value) -> struct.add(key).newString(value));
    return struct;
  }
}

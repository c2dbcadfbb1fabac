package io.github.qldbfake.verify;

import com.amazon.ion.Timestamp;
import java.util.Map;
import java.util.Optional;

/** The manifest that says what was asked for; what is not as it should be is absent. */
record StartedManifest(String name, Fields fields) {

  private static final Shape SHAPE =
      Shape.of("started manifest")
          .with("ledgerName", Kind.STRING)
          .with("exportId", Kind.ID)
          .with("inclusiveStartTime", Kind.TIME)
          .with("exclusiveEndTime", Kind.TIME)
          .with("bucket", Kind.STRING)
          .with("prefix", Kind.STRING)
          .with("objectEncryptionType", Kind.STRING)
          .withOptional("kmsKeyArn", Kind.STRING)
          .withOptional("outputFormat", Kind.STRING);

  private static final String BINARY = "ION_BINARY";

  /** Reads the manifest beside {@code completed}, if it is there. */
  static Optional<StartedManifest> read(
      ExportFolder folder, CompletedManifest completed, Findings findings) {
    return completed
        .exportId()
        .flatMap(id -> folder.file(completed.folder(), id + ".started.manifest"))
        .map(
            file -> {
              StartedManifest manifest = read(new ExportObject(file, folder.name(file)), findings);
              manifest.checkId(completed.exportId().orElseThrow(), findings);
              return manifest;
            });
  }

  private static StartedManifest read(ExportObject object, Findings findings) {
    Report report = findings.at(Place.inObject(object.name()));
    Fields fields =
        object
            .readOne(findings)
            .map(value -> SHAPE.read(value, report))
            .orElse(new Fields(Map.of()));
    return new StartedManifest(object.name(), fields);
  }

  private void checkId(String expected, Findings findings) {
    fields
        .text("exportId")
        .filter(found -> !found.equals(expected))
        .ifPresent(
            found ->
                findings
                    .at(Place.inObject(name))
                    .add(Rule.MANIFEST, "exportId " + expected, "exportId " + found));
  }

  /** What all keys begin with. */
  Optional<String> prefix() {
    return fields
        .text("prefix")
        .map(prefix -> prefix.isEmpty() || prefix.endsWith("/") ? prefix : prefix + "/");
  }

  /** Whether the export was to be written as JSON. */
  boolean isJson() {
    return fields.text("outputFormat").equals(Optional.of("JSON"));
  }

  /** Reports an object that is not in the format asked for, which is text if nothing is said. */
  void checkFormat(ExportObject object, Findings findings) {
    String asked = fields.text("outputFormat").orElse("ION_TEXT");
    boolean known = asked.equals(BINARY) || asked.equals("ION_TEXT");
    if (!known || asked.equals(BINARY) != object.isBinary()) {
      findings
          .at(Place.inObject(object.name()))
          .add(
              Rule.MANIFEST,
              "the format that the started manifest names, " + Shown.text(asked),
              object.isBinary() ? BINARY : "Ion text or something else");
    }
  }

  /** Reports a block that is not in the range of times asked for. */
  void checkTime(Timestamp time, Place place, Findings findings) {
    fields
        .time("inclusiveStartTime")
        .filter(start -> time.compareTo(start) < 0)
        .ifPresent(start -> outOfRange("from " + start + " on", time, place, findings));
    fields
        .time("exclusiveEndTime")
        .filter(end -> time.compareTo(end) >= 0)
        .ifPresent(end -> outOfRange("before " + end, time, place, findings));
  }

  private static void outOfRange(String range, Timestamp time, Place place, Findings findings) {
    findings
        .at(place)
        .add(
            Rule.MANIFEST,
            "a blockTimestamp in the range of the started manifest, " + range,
            time.toString());
  }
}

package io.github.qldbfake.verify;

import com.amazon.ion.IonValue;
import io.github.qldbfake.internal.journal.Hash;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Verifies one export: its manifests, then its objects in their order as one chain. */
final class ExportCheck {

  private static final List<String> STARTED_UNCOVERED =
      List.of(
          "ledgerName, bucket, objectEncryptionType and kmsKeyArn of the started manifest",
          "the times of the started manifest, as long as all blocks lie between them");
  private static final List<String> NOT_STARTED_UNCOVERED =
      List.of("the range and, with one object only, the prefix: there is no started manifest");

  private final ExportFolder folder;
  private final Findings findings = new Findings();
  private final Chain chain = new Chain(findings);
  private final CompletedManifest manifest;
  private final Optional<StartedManifest> started;
  private final String name;

  /** An export by its completed manifest. */
  ExportCheck(ExportFolder folder, Path completedManifest) {
    this.folder = folder;
    this.name = folder.name(completedManifest);
    this.manifest = CompletedManifest.read(completedManifest, name, findings);
    this.started = StartedManifest.read(folder, manifest, findings);
  }

  /**
   * Verifies everything.
   *
   * @throws UnreadableInputException if the export is JSON
   */
  Verification run(Optional<Hash> digest) {
    refuseJson();
    Report report = findings.at(Place.inObject(name));
    ObjectKeys keys =
        new ObjectKeys(folder, manifest.folder(), started.flatMap(StartedManifest::prefix), report);
    for (String key : manifest.keys()) {
      keys.find(key).ifPresentOrElse(this::read, chain::interrupt);
    }
    checkStrand(report);
    digest.ifPresent(saved -> checkDigest(saved, report));
    return chain.result(
        "export " + name, started.isPresent() ? STARTED_UNCOVERED : NOT_STARTED_UNCOVERED);
  }

  private void refuseJson() {
    boolean json =
        started.map(StartedManifest::isJson).orElse(false)
            || manifest.keys().stream().anyMatch(key -> key.endsWith(".json"));
    if (json) {
      throw new UnreadableInputException(
          "the export "
              + name
              + " is JSON, in which timestamps, blobs, symbols and decimals have lost their types,"
              + " so that no hash can be computed: export it as ION_TEXT or ION_BINARY");
    }
  }

  private void read(ExportObject object) {
    started.ifPresent(asked -> asked.checkFormat(object, findings));
    List<Address> ends = new ArrayList<>();
    boolean whole =
        object.read(
            findings,
            (value, place) -> {
              Address address = add(value, place);
              if (ends.size() == 2) {
                ends.remove(1);
              }
              ends.add(address);
            });
    if (whole) {
      checkName(object, ends);
    } else {
      chain.interrupt();
    }
  }

  private Address add(IonValue value, Place place) {
    ShownBlock block = chain.add(value, place);
    started.ifPresent(
        asked -> block.timestamp().ifPresent(time -> asked.checkTime(time, place, findings)));
    return block.address();
  }

  private void checkName(ExportObject object, List<Address> ends) {
    Report report = findings.at(Place.inObject(object.name()));
    Optional<ObjectName> shown = ObjectName.read(object.name());
    if (shown.isEmpty()) {
      report.add(Rule.OBJECT_NAME, "<strandId>.<first>-<last>.<extension>", object.name());
    } else if (ends.isEmpty()) {
      report.add(Rule.OBJECT_NAME, shown.get().toString(), "no blocks");
    } else {
      Address first = ends.get(0);
      Address last = ends.get(ends.size() - 1);
      if (first.isComplete() && last.isComplete()) {
        ObjectName content =
            new ObjectName(
                first.strandId().orElseThrow(),
                first.sequenceNo().orElseThrow(),
                last.sequenceNo().orElseThrow());
        if (!content.equals(shown.get())) {
          report.add(Rule.OBJECT_NAME, shown.get().toString(), content.toString());
        }
      }
    }
  }

  private void checkStrand(Report report) {
    Optional<String> shown = chain.extent().strandId();
    manifest
        .strandId()
        .filter(expected -> shown.isPresent() && !expected.equals(shown.get()))
        .ifPresent(expected -> report.add(Rule.STRAND, expected, shown.orElseThrow()));
  }

  private void checkDigest(Hash saved, Report report) {
    if (!chain.extent().firstBlock().equals(OptionalLong.of(0))) {
      throw new UnreadableInputException(
          "the export "
              + name
              + " does not begin with block 0, but a digest covers all blocks from there: export"
              + " the journal from its beginning");
    }
    chain.digest().ifPresent(computed -> report.compare(Rule.DIGEST, saved, computed));
  }
}

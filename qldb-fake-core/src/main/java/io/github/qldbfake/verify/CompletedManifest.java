package io.github.qldbfake.verify;

import com.amazon.ion.IonString;
import com.amazon.ion.IonValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The manifest that lists the objects of an export.
 *
 * @param exportId as the name of the file says
 * @param strandId as the name of the file says
 * @param keys in the order of their blocks
 */
record CompletedManifest(
    Path file, Optional<String> exportId, Optional<String> strandId, List<String> keys) {

  private static final Pattern NAME = Pattern.compile("(\\w+)\\.(\\w+)\\.completed\\.manifest");
  private static final Shape SHAPE = Shape.of("completed manifest").with("keys", Kind.LIST);

  static CompletedManifest read(Path file, String name, Findings findings) {
    List<String> keys = new ArrayList<>();
    new ExportObject(file, name)
        .readOne(findings)
        .ifPresent(value -> readKeys(value, findings.at(Place.inObject(name)), keys));
    Matcher parts = NAME.matcher(String.valueOf(file.getFileName()));
    if (!parts.matches()) {
      findings
          .at(Place.inObject(name))
          .add(Rule.MANIFEST, "a name <exportId>.<strandId>.completed.manifest", "another");
      return new CompletedManifest(file, Optional.empty(), Optional.empty(), keys);
    }
    return new CompletedManifest(
        file, Optional.of(parts.group(1)), Optional.of(parts.group(2)), keys);
  }

  private static void readKeys(IonValue value, Report report, List<String> keys) {
    for (IonValue key : SHAPE.read(value, report).list("keys")) {
      if (Kind.STRING.fits(key)) {
        keys.add(((IonString) key).stringValue());
      } else {
        report.add(Rule.SHAPE, "a string in the keys of the manifest", Shown.type(key));
      }
    }
  }

  /** The folder that stands for the prefix of the export. */
  Path folder() {
    Path folder = file.getParent();
    if (folder == null) {
      throw new IllegalStateException("a file found in a folder has a parent");
    }
    return folder;
  }
}

package io.github.qldbfake.verify;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the files of the keys of a manifest. A key is the full key in the bucket; what stands for
 * its prefix is the folder of the manifest, wherever it was downloaded to. All keys have the prefix
 * of the started manifest, or without one, that of the first key.
 */
final class ObjectKeys {

  /** Below the prefix: the hour of the export, and the name of the object. */
  private static final Pattern FORM =
      Pattern.compile("((?:.*/)?)(\\d{4}/\\d{2}/\\d{2}/\\d{2}/[^/]+)");

  private final ExportFolder folder;
  private final Path manifestFolder;
  private final Report report;
  private Optional<String> prefix;

  /**
   * A finder of files.
   *
   * @param prefix what all keys begin with, if it is known
   * @param report reports at the manifest
   */
  ObjectKeys(ExportFolder folder, Path manifestFolder, Optional<String> prefix, Report report) {
    this.folder = folder;
    this.manifestFolder = manifestFolder;
    this.prefix = prefix;
    this.report = report;
  }

  /** The object of {@code key}; what is wrong with the key is reported. */
  Optional<ExportObject> find(String key) {
    if (ExportFolder.climbs(key)) {
      report.add(Rule.OBJECT_KEY, "a key below the prefix of the export", Shown.text(key));
      return Optional.empty();
    }
    Matcher form = FORM.matcher(key);
    boolean formed = form.matches();
    if (formed) {
      checkPrefix(form.group(1));
    }
    Optional<Path> file = formed ? folder.file(manifestFolder, form.group(2)) : Optional.empty();
    Optional<Path> found =
        file.or(() -> prefix.filter(key::startsWith).flatMap(begin -> below(key, begin)))
            .or(() -> folder.file(key));
    if (found.isEmpty()) {
      report.add(
          Rule.OBJECT_KEY, "a file in the folder for each key", "none for " + Shown.text(key));
    }
    return found.map(path -> new ExportObject(path, folder.name(path)));
  }

  private Optional<Path> below(String key, String begin) {
    return folder.file(manifestFolder, key.substring(begin.length()));
  }

  private void checkPrefix(String found) {
    if (prefix.isEmpty()) {
      prefix = Optional.of(found);
    } else if (!prefix.get().equals(found)) {
      report.add(
          Rule.OBJECT_KEY, "a key with the prefix " + Shown.text(prefix.get()), Shown.text(found));
    }
  }
}

package io.github.qldbfake.testcontainers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.utility.MountableFile;

/** The init files of a server in the order they were added, each in a folder of its own. */
final class InitFiles {

  private static final String ROOT = "/opt/qldb-fake/init/";

  /** Separates files in the server's environment, and so can be part of no name. */
  private static final String SEPARATOR = ":";

  private final List<String> specifications = new ArrayList<>();

  InitFiles() {}

  /** What has to be copied into the container for one call, by path. */
  record Added(Map<String, Transferable> files) {}

  /** A script without statements makes its ledger if there is none, and does nothing more. */
  Added addLedger(String name) {
    String path = folder() + checked(name) + ".partiql";
    specifications.add(name + "=" + path);
    return new Added(Map.of(path, Transferable.of("-- the ledger alone\n")));
  }

  Added addScript(String ledger, MountableFile script) {
    String path = folder() + checked(fileName(script.getFilesystemPath()));
    specifications.add(checked(ledger) + "=" + path);
    return new Added(Map.of(path, ReadableFile.of(script)));
  }

  Added addSeed(String resource, String... others) {
    String folder = folder();
    String path = folder + checked(fileName(resource));
    Map<String, Transferable> files = new LinkedHashMap<>();
    files.put(path, ReadableFile.ofResource(resource));
    String parent = resource.substring(0, resource.lastIndexOf('/') + 1);
    for (String other : others) {
      files.put(folder + other, ReadableFile.ofResource(parent + other));
    }
    specifications.add(path);
    return new Added(files);
  }

  /** All of them as the server wants to be told, or empty for none. */
  Optional<String> environment() {
    return specifications.isEmpty()
        ? Optional.empty()
        : Optional.of(String.join(SEPARATOR, specifications));
  }

  private String folder() {
    return ROOT + (specifications.size() + 1) + "/";
  }

  private static String fileName(String path) {
    return String.valueOf(Path.of(path).getFileName());
  }

  private static String checked(String name) {
    if (name.isEmpty() || name.contains(SEPARATOR) || name.contains("=") || name.contains("\"")) {
      throw new IllegalArgumentException(
          "the name of a ledger or an init file must not be empty and has none of : = \"; it is '"
              + name
              + "'");
    }
    return name;
  }
}

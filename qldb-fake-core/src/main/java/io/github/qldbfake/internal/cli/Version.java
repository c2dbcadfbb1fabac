package io.github.qldbfake.internal.cli;

import picocli.CommandLine;

/** The version in the manifest of the jar. */
final class Version implements CommandLine.IVersionProvider {

  Version() {}

  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"qldb-fake " + (version == null ? "(not packaged)" : version)};
  }
}

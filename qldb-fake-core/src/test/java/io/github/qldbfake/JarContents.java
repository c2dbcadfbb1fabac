package io.github.qldbfake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What is in a jar that this build made. */
record JarContents(Path jar, List<String> names) {
  private static final String SERVICES = "META-INF/services/";

  /** Lists the jar whose path the build passes as a system property. */
  static JarContents ofProperty(String property) throws IOException {
    Path jar = Path.of(System.getProperty(property));
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return new JarContents(
          jar, zip.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).toList());
    }
  }

  List<String> classes() {
    return names.stream().filter(name -> name.endsWith(".class")).toList();
  }

  List<String> namesMoreThanOnce() {
    return names.stream()
        .filter(name -> names.indexOf(name) != names.lastIndexOf(name))
        .distinct()
        .toList();
  }

  List<ServiceFile> serviceFiles() {
    return names.stream()
        .filter(name -> name.startsWith(SERVICES))
        .map(name -> new ServiceFile(name.substring(SERVICES.length()), linesOf(name)))
        .toList();
  }

  String manifestValue(String attribute) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.getManifest().getMainAttributes().getValue(new Attributes.Name(attribute));
    }
  }

  private List<String> linesOf(String name) {
    try (ZipFile zip = new ZipFile(jar.toFile());
        InputStream in = zip.getInputStream(zip.getEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file that names the providers of one service. */
  record ServiceFile(String service, List<String> providers) {}
}

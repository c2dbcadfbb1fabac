package io.github.qldbfake.testcontainers;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.testcontainers.images.builder.ImageFromDockerfile;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.TestcontainersConfiguration;

/** The image that is built from what this module ships: a Dockerfile and the server jar. */
final class ServerJarImage {

  private static final String FOLDER = "io/github/qldbfake/testcontainers/image/";
  private static final List<String> CONTEXT = List.of("Dockerfile", "jvm.options", "qldb-fake.jar");
  private static final int TAG_BYTES = 6;

  private ServerJarImage() {}

  static DockerImageName defaultBase() {
    return DockerImageName.parse(
        TestcontainersConfiguration.getInstance()
            .getEnvVarOrProperty("qldb.base.image", "eclipse-temurin:25-jre"));
  }

  static ImageFromDockerfile on(DockerImageName base) {
    String baseName = base.asCanonicalNameString();
    // Kept: a name of its own for each content lets the engine find what it has built before.
    ImageFromDockerfile image =
        new ImageFromDockerfile("localhost/qldb-fake:" + tag(baseName), false)
            .withBuildArg("BASE", baseName);
    CONTEXT.forEach(name -> image.withFileFromClasspath(name, FOLDER + name));
    return image;
  }

  private static String tag(String base) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(base.getBytes(StandardCharsets.UTF_8));
      for (String name : CONTEXT) {
        digest(name, digest);
      }
      return HexFormat.of().formatHex(digest.digest(), 0, TAG_BYTES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void digest(String name, MessageDigest digest) throws IOException {
    InputStream resource = ServerJarImage.class.getClassLoader().getResourceAsStream(FOLDER + name);
    if (resource == null) {
      throw new IllegalStateException(
          "the class path has no " + FOLDER + name + ": use the packaged qldb-testcontainers");
    }
    try (InputStream content = new DigestInputStream(resource, digest)) {
      content.transferTo(OutputStream.nullOutputStream());
    }
  }
}

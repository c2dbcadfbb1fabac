package io.github.qldbfake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A class path without the SDK, or without a part of it, as users of the library have it. */
final class WithoutKinesisClientTest {

  /** What {@code streamsToKinesis} says there; empty if it does what it is told. */
  private static String failure(String... missing) throws Exception {
    try (URLClassLoader loader =
        new URLClassLoader(classPathWithout(missing), ClassLoader.getPlatformClassLoader())) {
      Class<?> endpoint = loader.loadClass(AwsEndpoint.class.getName());
      Class<?> fake = loader.loadClass(QldbFake.class.getName());
      Object builder = fake.getMethod("builder").invoke(null);
      try {
        Object unused =
            builder
                .getClass()
                .getMethod("streamsToKinesis", endpoint)
                .invoke(builder, endpoint.getMethod("ofAws").invoke(null));
        return "";
      } catch (InvocationTargetException e) {
        return e.getCause().getClass().getSimpleName() + ": " + e.getCause().getMessage();
      }
    }
  }

  private static URL[] classPathWithout(String... missing) throws MalformedURLException {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List<URL> urls = new ArrayList<>();
    for (String entry : classPath.split(File.pathSeparator, -1)) {
      if (List.of(missing).stream().noneMatch(entry::contains)) {
        urls.add(Path.of(entry).toUri().toURL());
      }
    }
    return urls.toArray(new URL[0]);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/software/amazon/awssdk/", "/software/amazon/awssdk/kinesis/"})
  void theMissingArtifactsAreNamed(String missing) throws Exception {
    assertThat(failure(missing))
        .startsWith(
            "QldbFakeException: streams to Kinesis need software.amazon.awssdk:kinesis and an HTTP"
                + " client such as software.amazon.awssdk:url-connection-client on the class path");
  }

  @Test
  void aMissingHttpClientIsNamed() throws Exception {
    assertThat(failure("/url-connection-client/", "/apache-client/", "/netty-nio-client/"))
        .contains("url-connection-client on the class path");
  }

  @Test
  void anotherHttpClientOfTheSdkWillDo() throws Exception {
    assertThat(failure("/url-connection-client/", "/netty-nio-client/")).isEmpty();
  }
}

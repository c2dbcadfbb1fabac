package io.github.qldbfake.classpath;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.QldbFake;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The class path is the one that the name of the project promises. */
class ClassPathTest {

  static Stream<String> claims() {
    return Stream.of(System.getProperty("class.path.holds").trim().split("\\s+"));
  }

  @ParameterizedTest
  @MethodSource("claims")
  void holdsWhatTheProjectSays(String claim) {
    String[] classAndJar = claim.split("=");

    assertThat(OriginOfClasses.jarOf(classAndJar[0])).isEqualTo(classAndJar[1]);
  }

  @Test
  void holdsThePublishedCore() {
    assertThat(OriginOfClasses.jarOf(QldbFake.class.getName())).startsWith("qldb-fake-core-");
  }
}

package io.github.qldbfake.junit5.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnippetsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "docs/clients.md",
        "docs/containers.md",
        "docs/exports-and-streams.md",
        "docs/junit5.md",
        "docs/plain-java.md",
        "docs/server.md",
        "docs/verification.md"
      })
  void everyJavaBlockIsARegionOfAnExecutedTest(String document) throws IOException {
    List<Snippets.Snippet> snippets = Snippets.of(document);
    assertThat(snippets).isNotEmpty();
    for (Snippets.Snippet snippet : snippets) {
      assertThat(snippet.file()).as("the source of%n%s", snippet.code()).isNotNull();
      assertThat(snippet.code()).isEqualTo(snippet.source());
    }
  }
}

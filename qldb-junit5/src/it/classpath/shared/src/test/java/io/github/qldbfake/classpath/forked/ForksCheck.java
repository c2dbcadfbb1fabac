package io.github.qldbfake.classpath.forked;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Surefire runs each class as a test plan of its own, and yet a process has one server for all. */
class ForksCheck {

  @Test
  void everyProcessHadOneServer() throws IOException {
    List<String> notes = notes();

    // Four classes in two processes: one of these has run several.
    assertThat(notes).hasSize(4);
    assertThat(Set.copyOf(notes))
        .extracting(note -> note.split(" ")[0])
        .as("the processes of %s", notes)
        .doesNotHaveDuplicates();
    assertThat(Set.copyOf(notes))
        .extracting(note -> note.split(" ")[1])
        .as("the servers of %s", notes)
        .doesNotHaveDuplicates();
  }

  private static List<String> notes() throws IOException {
    List<String> notes = new ArrayList<>();
    try (var files = Files.newDirectoryStream(EndpointNote.NOTES)) {
      for (Path file : files) {
        notes.add(Files.readString(file));
      }
    }
    return notes;
  }
}

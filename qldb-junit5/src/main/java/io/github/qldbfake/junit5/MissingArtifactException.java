package io.github.qldbfake.junit5;

/** Something that a client needs is not on the class path. */
final class MissingArtifactException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  MissingArtifactException(String artifact) {
    super("the class path lacks %s; add it with scope test".formatted(artifact));
  }
}

package io.github.qldbfake.internal.seed;

/** A resource or an attribute that does not say what it should; the message begins with a place. */
final class SeedFormatException extends RuntimeException {

  SeedFormatException(String place, String problem) {
    super(place + ": " + problem);
  }
}

package io.github.qldbfake.internal.cli;

import java.util.Base64;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A digest in base64 as the command line gives it. */
record DigestArgument(CommandSpec spec, String text) {

  private static final int LENGTH = 32;

  /**
   * The 32 bytes.
   *
   * @throws ParameterException if it is not base64 of 32 bytes
   */
  byte[] bytes() {
    try {
      byte[] digest = Base64.getDecoder().decode(text);
      if (digest.length != LENGTH) {
        throw refused("has " + digest.length + " bytes, not " + LENGTH);
      }
      return digest;
    } catch (IllegalArgumentException e) {
      throw refused("is not base64");
    }
  }

  private ParameterException refused(String why) {
    return new ParameterException(
        spec.commandLine(),
        "--digest '" + text + "' " + why + ": give the Digest of GetDigest as it stands");
  }
}

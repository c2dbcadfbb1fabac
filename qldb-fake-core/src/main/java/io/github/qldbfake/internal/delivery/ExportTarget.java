package io.github.qldbfake.internal.delivery;

import java.util.Optional;

/**
 * Where an export is asked to go.
 *
 * @param prefix what all keys begin with, as the request gives it
 */
public record ExportTarget(
    String bucket, String prefix, ObjectEncryption encryption, Optional<String> kmsKeyArn) {

  /** The prefix with the slash that separates it from what follows. */
  String folder() {
    return prefix.isEmpty() || prefix.endsWith("/") ? prefix : prefix + "/";
  }
}

package io.github.qldbfake.internal.delivery;

/** How the objects of an export are encrypted at rest. */
public enum ObjectEncryption {
  /** With a key of KMS. */
  SSE_KMS,
  /** With a key of S3. */
  SSE_S3,
  /** Not at all. */
  NO_ENCRYPTION
}

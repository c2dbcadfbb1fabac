package io.github.qldbfake.internal.delivery;

/**
 * An object of an export.
 *
 * @param target the bucket, and how the object is to be encrypted
 * @param key the whole key, prefix included
 * @param content never changed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
public record DeliveredObject(ExportTarget target, String key, String contentType, byte[] content) {

  /** The name of the bucket. */
  public String bucket() {
    return target.bucket();
  }
}

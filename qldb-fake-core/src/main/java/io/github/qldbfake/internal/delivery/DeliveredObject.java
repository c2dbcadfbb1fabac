package io.github.qldbfake.internal.delivery;

/**
 * An object of an export.
 *
 * @param content never changed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
public record DeliveredObject(String bucket, String key, String contentType, byte[] content) {}

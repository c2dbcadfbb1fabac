package io.github.qldbfake.internal.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The key that a secret gives for one day, region and service. */
final class SigningKey {

  private static final String MAC = "HmacSHA256";

  private final byte[] key;

  private SigningKey(byte[] key) {
    this.key = key;
  }

  static SigningKey of(String secret, Credential credential) {
    byte[] key = ("AWS4" + secret).getBytes(UTF_8);
    for (String part : credential.scope().split("/", -1)) {
      key = mac(key, part);
    }
    return new SigningKey(key);
  }

  /** The signature of {@code text}, 64 hexadecimal digits. */
  String sign(String text) {
    return HexFormat.of().formatHex(mac(key, text));
  }

  /** The SHA-256 of {@code bytes}, 64 hexadecimal digits. */
  static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static byte[] mac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance(MAC);
      mac.init(new SecretKeySpec(key, MAC));
      return mac.doFinal(text.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + MAC, e);
    }
  }
}

package io.github.qldbfake.internal.server;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Collections;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** A private key with its certificates, from a key store in PKCS12 or JKS. */
public final class TlsKeys {

  private final KeyStore store;
  private final String password;

  private TlsKeys(KeyStore store, String password) {
    this.store = store;
    this.password = password;
  }

  /**
   * Reads a key store.
   *
   * @param password of the store and of the key in it
   * @throws IOException if it is not there, or the password is not its
   * @throws GeneralSecurityException if it is no key store or has no key that the password opens
   */
  public static TlsKeys read(Path file, String password)
      throws IOException, GeneralSecurityException {
    if (!Files.isRegularFile(file)) {
      throw new FileNotFoundException("there is no such file");
    }
    KeyStore store = KeyStore.getInstance(file.toFile(), password.toCharArray());
    boolean hasKey = false;
    for (String alias : Collections.list(store.aliases())) {
      hasKey |= store.isKeyEntry(alias) && store.getKey(alias, password.toCharArray()) != null;
    }
    if (!hasKey) {
      throw new GeneralSecurityException("it has no private key");
    }
    return new TlsKeys(store, password);
  }

  /** What Jetty needs to serve with them. */
  SslContextFactory.Server forJetty() {
    SslContextFactory.Server factory = new SslContextFactory.Server();
    factory.setKeyStore(store);
    factory.setKeyStorePassword(password);
    factory.setKeyManagerPassword(password);
    return factory;
  }
}

package io.github.qldbfake.junit5;

import java.util.Comparator;
import java.util.ServiceLoader;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpService;

/**
 * The HTTP implementation for the clients of the AWS SDK. Where the class path has several, older
 * SDKs refuse to choose, so we do.
 */
final class HttpImplementation {

  private HttpImplementation() {}

  /**
   * A builder of the implementation's client. One that can send PATCH, as UpdateLedger does, goes
   * before the one on {@code HttpURLConnection}, which cannot.
   *
   * @throws MissingArtifactException if there is none
   */
  static SdkHttpClient.Builder<?> builder() {
    return ServiceLoader.load(SdkHttpService.class).stream()
        .min(Comparator.comparing(service -> service.type().getName().contains("urlconnection")))
        .orElseThrow(() -> new MissingArtifactException("software.amazon.awssdk:apache-client"))
        .get()
        .createHttpClientBuilder();
  }
}

package io.github.qldbfake.internal.server;

import io.github.qldbfake.AwsEndpoint;
import java.net.URI;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Adobe's S3Mock in a process of its own, and the genuine client of it. */
final class S3MockServer implements AutoCloseable {

  /** The id of the one KMS key that it knows. It looks for ids only, not for ARNs. */
  static final String KMS_KEY_ID = "1234abcd-12ab-34cd-56ef-1234567890ab";

  /** It takes a free port by itself, and this is where it says which. */
  private static final Pattern READY =
      Pattern.compile("Tomcat started on ports .* (\\d+) \\(http\\)");

  final S3Client client;
  private final JavaProcess process;
  private final URI uri;

  private S3MockServer() {
    process =
        JavaProcess.ofJar(
            "s3mock.jar",
            READY,
            "--com.adobe.testing.s3mock.httpPort=0",
            "--server.port=0",
            "--com.adobe.testing.s3mock.store.validKmsKeys=arn:aws:kms:us-east-1:123456789012:key/"
                + KMS_KEY_ID);
    uri = URI.create("http://127.0.0.1:" + process.ready(1));
    client =
        S3Client.builder()
            .endpointOverride(uri)
            .region(Region.US_EAST_1)
            .credentialsProvider(Clients.credentials("any"))
            .forcePathStyle(true)
            .httpClientBuilder(ApacheHttpClient.builder())
            .build();
  }

  URI uri() {
    return uri;
  }

  AwsEndpoint endpoint() {
    return AwsEndpoint.at(uri);
  }

  void createBucket(String bucket) {
    client.createBucket(r -> r.bucket(bucket));
  }

  void deleteBucket(String bucket) {
    keys(bucket).forEach(key -> client.deleteObject(r -> r.bucket(bucket).key(key)));
    client.deleteBucket(r -> r.bucket(bucket));
  }

  List<String> keys(String bucket) {
    return client.listObjectsV2(r -> r.bucket(bucket)).contents().stream()
        .map(S3Object::key)
        .toList();
  }

  ExportReader read(String bucket) {
    SortedMap<String, byte[]> objects = new TreeMap<>();
    for (String key : keys(bucket)) {
      objects.put(key, client.getObjectAsBytes(r -> r.bucket(bucket).key(key)).asByteArray());
    }
    return new ExportReader(objects);
  }

  @Override
  public void close() {
    client.close();
    process.close();
  }

  /** Gives the one of this JVM to every test that wants it; it starts with the first. */
  static final class Extension implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == S3MockServer.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(Namespace.create(S3MockServer.class))
          .getOrComputeIfAbsent(S3MockServer.class, type -> new S3MockServer(), S3MockServer.class);
    }
  }
}

package io.github.qldbfake.internal.delivery.s3;

import io.github.qldbfake.internal.delivery.AwsTarget;
import io.github.qldbfake.internal.delivery.DeliveredObject;
import io.github.qldbfake.internal.delivery.ObjectDestination;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ObjectCannedACL;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.ServerSideEncryption;

/**
 * Puts objects into the buckets of a real S3. Each object has a client of its own, which is little
 * beside its megabytes: so there is nothing to give back when the last export is over.
 */
public final class S3Destination implements ObjectDestination {

  private final S3Clients clients;

  /**
   * A destination that has connected to nothing yet.
   *
   * @throws IllegalArgumentException if the client lacks something: a region, an HTTP client
   * @throws NoClassDefFoundError if the class path has no S3 client
   */
  public S3Destination(AwsTarget target) {
    clients = new S3Clients(target);
    try {
      clients.open().close();
    } catch (SdkClientException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  @Override
  public void put(DeliveredObject object) {
    try (S3Client client = clients.open()) {
      client.putObject(request(object), RequestBody.fromBytes(object.content()));
    } catch (S3Exception e) {
      throw S3Failures.answered(e);
    } catch (SdkClientException e) {
      throw S3Failures.unanswered(e);
    }
  }

  /** The service's role has to be allowed PutObjectAcl: it leaves the objects to the bucket. */
  private static PutObjectRequest request(DeliveredObject object) {
    PutObjectRequest.Builder request =
        PutObjectRequest.builder()
            .bucket(object.bucket())
            .key(object.key())
            .contentType(object.contentType())
            .acl(ObjectCannedACL.BUCKET_OWNER_FULL_CONTROL);
    switch (object.target().encryption()) {
      case SSE_KMS ->
          request
              .serverSideEncryption(ServerSideEncryption.AWS_KMS)
              .ssekmsKeyId(object.target().kmsKeyArn().orElseThrow());
      case SSE_S3 -> request.serverSideEncryption(ServerSideEncryption.AES256);
      case NO_ENCRYPTION -> {}
    }
    return request.build();
  }
}

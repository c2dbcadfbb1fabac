package io.github.qldbfake.junit5;

import org.junit.jupiter.api.extension.ExtensionContext;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

/** Makes the credentials of an account, for clients that a test or an application makes itself. */
final class CredentialsSource implements ClientSource {

  @Override
  public AwsCredentialsProvider open(
      ExtensionContext context, ClientTarget target, String ledgerName) {
    return of(target);
  }

  static AwsCredentialsProvider of(ClientTarget target) {
    return StaticCredentialsProvider.create(
        AwsBasicCredentials.create(target.keyId(), target.secret()));
  }
}

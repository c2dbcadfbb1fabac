package io.github.qldbfake.internal.cli;

import io.github.qldbfake.AwsEndpoint;
import java.net.URI;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads where a service is: {@code aws}, or the URI of a server that speaks like it. Credentials
 * and region of such a server come from the variables that AWS's own tools use, if they are set.
 */
final class AwsEndpointConverter implements ITypeConverter<AwsEndpoint> {

  private static final String AWS = "aws";

  private final Map<String, String> environment;

  AwsEndpointConverter() {
    this(Environment.ofProcess());
  }

  AwsEndpointConverter(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public AwsEndpoint convert(String text) {
    if (text.equals(AWS)) {
      return AwsEndpoint.ofAws();
    }
    try {
      return configured(AwsEndpoint.at(URI.create(text)));
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(
          "\"" + text + "\" is neither aws nor a URI such as http://localhost:9090");
    }
  }

  private AwsEndpoint configured(AwsEndpoint endpoint) {
    String region = environment.get("AWS_REGION");
    String keyId = environment.get("AWS_ACCESS_KEY_ID");
    String secret = environment.get("AWS_SECRET_ACCESS_KEY");
    AwsEndpoint inRegion = region == null ? endpoint : endpoint.withRegion(region);
    return keyId == null || secret == null ? inRegion : inRegion.withCredentials(keyId, secret);
  }
}

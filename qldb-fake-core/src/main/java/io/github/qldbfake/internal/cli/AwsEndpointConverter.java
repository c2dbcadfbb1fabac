package io.github.qldbfake.internal.cli;

import io.github.qldbfake.AwsEndpoint;
import java.net.URI;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** {@code aws}, or the address of a server that speaks like a service of AWS. */
final class AwsEndpointConverter implements ITypeConverter<AwsEndpoint> {

  AwsEndpointConverter() {}

  @Override
  public AwsEndpoint convert(String value) {
    if (value.equals("aws")) {
      return AwsEndpoint.ofAws();
    }
    try {
      return AwsEndpoint.at(URI.create(value));
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(
          "'" + value + "' is neither aws nor an address such as http://localhost:4567");
    }
  }
}

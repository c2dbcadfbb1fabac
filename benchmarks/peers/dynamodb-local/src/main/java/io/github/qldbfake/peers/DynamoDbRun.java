package io.github.qldbfake.peers;

import com.amazonaws.services.dynamodbv2.local.main.ServerRunner;
import com.amazonaws.services.dynamodbv2.local.server.DynamoDBProxyServer;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * Starts DynamoDB Local in this JVM, puts one item, and then more. Arguments: {@code listen}, or
 * {@code put} and how many puts to warm up with and to measure, 0 for none.
 */
public final class DynamoDbRun {

  private DynamoDbRun() {}

  /** Prints what it measured: a name and milliseconds. */
  public static void main(String[] arguments) throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    long began = System.nanoTime();
    DynamoDBProxyServer server =
        ServerRunner.createServerFromCommandLineArgs(
            new String[] {"-inMemory", "-disableTelemetry", "-port", Integer.toString(port)});
    server.start();
    print("listening", System.nanoTime() - began);
    if (arguments[0].equals("put")) {
      int most = Integer.parseInt(arguments[1]);
      put(URI.create("http://127.0.0.1:" + port), began, most);
    }
    Runtime.getRuntime().halt(0);
  }

  private static void put(URI endpoint, long began, int most) {
    DynamoDbClient client =
        DynamoDbClient.builder()
            .endpointOverride(endpoint)
            .region(Region.US_EAST_1)
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("any", "any")))
            .build();
    client.createTable(
        r ->
            r.tableName("Person")
                .keySchema(k -> k.attributeName("Name").keyType(KeyType.HASH))
                .attributeDefinitions(
                    a -> a.attributeName("Name").attributeType(ScalarAttributeType.S))
                .billingMode(BillingMode.PAY_PER_REQUEST));
    put(client, "Ada");
    print("committed", System.nanoTime() - began);
    for (int count = 0; count < most; count++) {
      put(client, "warm " + count);
    }
    long[] nanos = new long[most];
    for (int count = 0; count < most; count++) {
      long start = System.nanoTime();
      put(client, "measured " + count);
      nanos[count] = System.nanoTime() - start;
    }
    if (most > 0) {
      Arrays.sort(nanos);
      print("transaction", nanos[most / 2]);
    }
  }

  private static void put(DynamoDbClient client, String name) {
    client.putItem(
        r ->
            r.tableName("Person")
                .item(
                    Map.of(
                        "Name", AttributeValue.fromS(name), "City", AttributeValue.fromS("Oslo"))));
  }

  private static void print(String what, long nanos) {
    System.out.println("measured " + what + " " + nanos / 1e6);
  }
}

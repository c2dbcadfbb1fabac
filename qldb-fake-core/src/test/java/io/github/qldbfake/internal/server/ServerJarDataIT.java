package io.github.qldbfake.internal.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ion.IonBlob;
import com.amazon.ion.IonInt;
import com.amazon.ion.IonStruct;
import com.amazon.ion.IonSystem;
import com.amazon.ion.IonText;
import com.amazon.ion.IonValue;
import com.amazon.ion.system.IonSystemBuilder;
import io.github.qldbfake.internal.control.ProofFold;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.qldb.QldbClient;
import software.amazon.awssdk.services.qldb.model.GetDigestResponse;
import software.amazon.awssdk.services.qldb.model.GetRevisionResponse;
import software.amazon.awssdk.services.qldb.model.PermissionsMode;
import software.amazon.awssdk.services.qldb.model.ValueHolder;
import software.amazon.awssdk.services.qldbsession.QldbSessionClient;
import software.amazon.qldb.QldbDriver;
import software.amazon.qldb.Result;
import software.amazon.qldb.RetryPolicy;

/** The server jar with a data directory, killed without notice. */
final class ServerJarDataIT {

  private static final Pattern READY = Pattern.compile("qldb-fake listening on (\\S+)");
  private static final IonSystem ION = IonSystemBuilder.standard().build();
  private static final int DIGEST_AFTER = 20;
  private static final int KILL_AFTER = 60;
  private static final int CLIENTS = 4;

  private final Path directory;
  private final Queue<QldbDriver> drivers = new ConcurrentLinkedQueue<>();

  ServerJarDataIT(@TempDir Path parent) {
    this.directory = parent.resolve("data");
  }

  @AfterEach
  void close() throws Exception {
    for (QldbDriver driver : drivers) {
      try {
        driver.close();
      } catch (SdkException e) {
        // It says goodbye to a server that was killed.
      }
    }
  }

  @Test
  void nothingAcknowledgedIsLostWhenTheProcessIsKilled() throws Exception {
    List<Integer> acknowledged = new ArrayList<>();
    GetDigestResponse digest;
    try (JavaProcess server = server();
        QldbClient client = client(server)) {
      client.createLedger(
          r -> r.name("cars").permissionsMode(PermissionsMode.ALLOW_ALL).deletionProtection(false));
      QldbDriver driver = driver(server);
      driver.execute(
          txn -> {
            Result unused = txn.execute("CREATE TABLE T");
          });
      for (int number = 0; number < DIGEST_AFTER; number++) {
        insert(driver, number);
        acknowledged.add(number);
      }
      digest = client.getDigest(r -> r.name("cars"));
      acknowledged.addAll(commitUntilKilled(server));
    }
    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(DIGEST_AFTER + KILL_AFTER);

    try (JavaProcess server = server();
        QldbClient client = client(server)) {
      QldbDriver driver = driver(server);
      assertThat(numbers(driver)).containsAll(acknowledged);
      assertThat(foldedProof(client, driver, digest)).isEqualTo(digest.digest().asByteArray());
      insert(driver, -1);
      assertThat(numbers(driver)).contains(-1);
    }
  }

  @Test
  void aDirectoryThatAnotherProcessHasEndsTheSecondWithTwo() throws InterruptedException {
    try (JavaProcess first = server()) {
      assertThat(first.ready(1)).startsWith("http://");
      try (JavaProcess second = server()) {
        assertThat(second.exitCode()).isEqualTo(2);
        assertThat(second.output())
            .contains("the data directory " + directory + " is used by another qldb-fake");
      }
    }
  }

  /** Several clients commit until the server dies under them; gives what it had acknowledged. */
  private List<Integer> commitUntilKilled(JavaProcess server) throws InterruptedException {
    List<Integer> acknowledged = new ArrayList<>();
    CountDownLatch enough = new CountDownLatch(KILL_AFTER);
    List<Thread> clients = new ArrayList<>();
    for (int client = 1; client <= CLIENTS; client++) {
      int from = client * 100_000;
      Thread thread = new Thread(() -> commitForEver(server, from, acknowledged, enough));
      clients.add(thread);
      thread.start();
    }
    enough.await();
    server.kill();
    for (Thread client : clients) {
      client.join();
    }
    return acknowledged;
  }

  private void commitForEver(
      JavaProcess server, int from, List<Integer> acknowledged, CountDownLatch enough) {
    QldbDriver driver = driver(server);
    try {
      for (int number = from; ; number++) {
        insert(driver, number);
        synchronized (acknowledged) {
          acknowledged.add(number);
        }
        enough.countDown();
      }
    } catch (SdkException e) {
      // The server is gone, as it should be; whoever waits must not wait for ever otherwise.
      while (enough.getCount() > 0) {
        enough.countDown();
      }
    }
  }

  private static void insert(QldbDriver driver, int number) {
    IonStruct document = ION.newEmptyStruct();
    document.add("n").newInt(number);
    driver.execute(
        txn -> {
          Result unused = txn.execute("INSERT INTO T ?", document);
        });
  }

  private static List<Integer> numbers(QldbDriver driver) {
    return rows(driver, "SELECT VALUE n FROM T").stream()
        .map(number -> ((IonInt) number).intValue())
        .toList();
  }

  private static byte[] foldedProof(
      QldbClient client, QldbDriver driver, GetDigestResponse digest) {
    IonStruct first =
        (IonStruct) rows(driver, "SELECT * FROM _ql_committed_T AS t WHERE t.data.n = 0").get(0);
    String documentId = ((IonText) ((IonStruct) first.get("metadata")).get("id")).stringValue();
    GetRevisionResponse answer =
        client.getRevision(
            r ->
                r.name("cars")
                    .blockAddress(
                        ValueHolder.builder().ionText(first.get("blockAddress").toString()).build())
                    .documentId(documentId)
                    .digestTipAddress(digest.digestTipAddress()));
    IonStruct revision = (IonStruct) ION.singleValue(answer.revision().ionText());
    return ProofFold.digest(((IonBlob) revision.get("hash")).getBytes(), answer.proof().ionText());
  }

  private static List<IonValue> rows(QldbDriver driver, String statement) {
    return driver.execute(
        txn -> {
          List<IonValue> rows = new ArrayList<>();
          txn.execute(statement).forEach(rows::add);
          return rows;
        });
  }

  private JavaProcess server() {
    return JavaProcess.ofJar(
        "server.jar", READY, "serve", "--port", "0", "--data-dir", directory.toString());
  }

  private QldbDriver driver(JavaProcess server) {
    QldbDriver driver =
        QldbDriver.builder()
            .ledger("cars")
            .transactionRetryPolicy(RetryPolicy.none())
            .sessionClientBuilder(
                QldbSessionClient.builder()
                    .endpointOverride(URI.create(server.ready(1)))
                    .region(Region.US_EAST_1)
                    .credentialsProvider(Clients.credentials("any")))
            .build();
    drivers.add(driver);
    return driver;
  }

  private static QldbClient client(JavaProcess server) {
    return QldbClient.builder()
        .endpointOverride(URI.create(server.ready(1)))
        .region(Region.US_EAST_1)
        .credentialsProvider(Clients.credentials("any"))
        .httpClientBuilder(ApacheHttpClient.builder())
        .build();
  }
}

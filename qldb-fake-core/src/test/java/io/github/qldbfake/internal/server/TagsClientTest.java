package io.github.qldbfake.internal.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.qldb.model.InvalidParameterException;
import software.amazon.awssdk.services.qldb.model.PermissionsMode;
import software.amazon.awssdk.services.qldb.model.ResourceNotFoundException;

/** Tags through the SDK's client, which sends a whole ARN as one segment of the path. */
final class TagsClientTest {

  private final ControlPlaneFixture fixture = new ControlPlaneFixture();
  private final String ledger = fixture.create("cars").arn();

  @AfterEach
  void stop() {
    fixture.close();
  }

  private void tag(String arn, Map<String, String> tags) {
    fixture.client.tagResource(r -> r.resourceArn(arn).tags(tags));
  }

  private Map<String, String> tags(String arn) {
    return fixture.client.listTagsForResource(r -> r.resourceArn(arn)).tags();
  }

  private static Map<String, String> many(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> "k" + number)
        .collect(Collectors.toMap(Function.identity(), key -> "v"));
  }

  private String table(String statement) {
    String row = fixture.account.ledger("cars").execute(statement).get(0);
    return ledger + "/table/" + row.replaceAll(".*\"(.*)\".*", "$1");
  }

  @Test
  void aNewLedgerHasNoTags() {
    assertThat(tags(ledger)).isEmpty();
  }

  @Test
  void aLedgerIsCreatedWithTags() {
    String arn =
        fixture
            .client
            .createLedger(
                r ->
                    r.name("boats")
                        .permissionsMode(PermissionsMode.STANDARD)
                        .tags(Map.of("env", "test", "empty", "")))
            .arn();
    assertThat(tags(arn)).isEqualTo(Map.of("env", "test", "empty", ""));
  }

  @Test
  void tagsAreAddedAndAKeyThatIsThereGetsItsNewValue() {
    tag(ledger, Map.of("a", "1", "b", "2"));
    tag(ledger, Map.of("b", "3", "ü /+", "&="));
    assertThat(tags(ledger)).isEqualTo(Map.of("a", "1", "b", "3", "ü /+", "&="));
  }

  @Test
  void keysCompareByCase() {
    tag(ledger, Map.of("a", "1", "A", "2"));
    assertThat(tags(ledger)).hasSize(2);
  }

  @Test
  void tagsAreTakenAwayByKey() {
    tag(ledger, Map.of("a", "1", "b c", "2", "x&y", "3", "é", "4"));
    fixture.client.untagResource(r -> r.resourceArn(ledger).tagKeys("b c", "x&y", "é"));
    assertThat(tags(ledger)).isEqualTo(Map.of("a", "1"));
  }

  @Test
  void keysThatAreNotThereAreIgnored() {
    tag(ledger, Map.of("a", "1"));
    fixture.client.untagResource(r -> r.resourceArn(ledger).tagKeys("b"));
    assertThat(tags(ledger)).isEqualTo(Map.of("a", "1"));
  }

  @Test
  void aResourceHasFiftyTags() {
    tag(ledger, many(50));
    assertThatThrownBy(() -> tag(ledger, Map.of("one", "more")))
        .isInstanceOf(InvalidParameterException.class)
        .hasMessageContaining("at most 50 tags, not 51");
    assertThat(tags(ledger)).hasSize(50);
  }

  @Test
  void aReservedKeyIsRefused() {
    assertThatThrownBy(() -> tag(ledger, Map.of("aws:x", "1")))
        .isInstanceOf(InvalidParameterException.class)
        .hasMessageContaining("reserved prefix aws:");
  }

  @Test
  void aTableHasTheTagsItWasCreatedWith() {
    String arn = table("CREATE TABLE T WITH (aws_tags = `{'env': 'test'}`)");
    assertThat(tags(arn)).isEqualTo(Map.of("env", "test"));
  }

  @Test
  void theTagsOfATableAreChanged() {
    String arn = table("CREATE TABLE T WITH (aws_tags = `{'env': 'test'}`)");
    tag(arn, Map.of("a", "1"));
    fixture.client.untagResource(r -> r.resourceArn(arn).tagKeys("env"));
    assertThat(tags(arn)).isEqualTo(Map.of("a", "1"));
  }

  @Test
  void theTagsOfATableAreNotThoseOfItsLedger() {
    String arn = table("CREATE TABLE T");
    tag(arn, Map.of("a", "1"));
    assertThat(tags(ledger)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ledger/boats",
        "ledger/cars/table/0000000000000000000001",
        "ledger/cars/table/x",
        "ledger/cars/index/0000000000000000000001",
        "stream/cars/0000000000000000000001",
        "table/cars"
      })
  void aResourceThatIsNotThereIsNotFound(String path) {
    String arn = ledger.replace("ledger/cars", path);
    assertThatThrownBy(() -> tags(arn)).isInstanceOf(ResourceNotFoundException.class);
  }

  @Test
  void aResourceOfAnotherRegionOrAccountIsNotFound() {
    assertThatThrownBy(() -> tags(ledger.replace("us-east-1", "eu-west-1")))
        .isInstanceOf(ResourceNotFoundException.class);
    assertThatThrownBy(() -> tags(ledger.replaceAll("[0-9]{12}", "111111111111")))
        .isInstanceOf(ResourceNotFoundException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"this is no ARN at all", "arn:aws:s3:::a-bucket-of-mine"})
  void whatIsNoArnOfTheServiceIsInvalid(String text) {
    assertThatThrownBy(() -> tags(text))
        .isInstanceOfSatisfying(
            InvalidParameterException.class,
            error -> assertThat(error.parameterName()).isEqualTo("ResourceArn"));
  }
}

package io.github.qldbfake.internal.server.clients;

import static io.github.qldbfake.internal.server.clients.ScenarioFixture.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.internal.server.clients.ControlPlane.NewLedger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Tags, over every client: each sends the whole ARN as one segment of the path. */
@ParameterizedClass(name = "{0}")
@EnumSource
final class TagScenariosTest {

  @RegisterExtension final ScenarioFixture fixture;
  private final ControlPlane control;
  private final String cars;

  TagScenariosTest(JavaClient client) {
    fixture = new ScenarioFixture(client);
    control = fixture.control;
    cars = fixture.create("cars").arn();
  }

  @Test
  void aLedgerIsCreatedWithTags() {
    Map<String, String> tags = Map.of("env", "test", "empty", "");
    String arn = control.create(new NewLedger("boats", "ALLOW_ALL", null, null, tags)).arn();
    assertThat(control.tags(arn)).isEqualTo(tags);
  }

  @Test
  void aLedgerWithoutTagsHasAnEmptyMap() {
    assertThat(control.tags(cars)).isEmpty();
  }

  @Test
  void aKeyThatIsThereGetsItsNewValue() {
    control.tag(cars, Map.of("a", "1", "b", "2"));
    control.tag(cars, Map.of("b", "3", "ü /+", "&="));
    assertThat(control.tags(cars)).isEqualTo(Map.of("a", "1", "b", "3", "ü /+", "&="));
  }

  @Test
  void keysAreTakenAwayWhateverTheirCharacters() {
    control.tag(cars, Map.of("a", "1", "b c", "2", "x&y", "3", "é+", "4"));
    control.untag(cars, List.of("b c", "x&y", "é+", "none"));
    assertThat(control.tags(cars)).isEqualTo(Map.of("a", "1"));
  }

  @Test
  void aTableHasTagsOfItsOwn() {
    control.changeMode("cars", "STANDARD");
    String row =
        fixture
            .account
            .ledger("cars")
            .execute("CREATE TABLE T WITH (aws_tags = `{'env': 'test'}`)")
            .get(0);
    String table = cars + "/table/" + row.replaceAll(".*\"(.*)\".*", "$1");
    assertThat(control.tags(table)).isEqualTo(Map.of("env", "test"));
  }

  @Test
  void anUnknownResourceIsNotFound() {
    assertRefused(
        "ResourceNotFoundException 404", () -> control.tags(cars.replace("cars", "boats")));
  }

  @Test
  void aReservedKeyIsRefused() {
    assertRefused("InvalidParameterException 400", () -> control.tag(cars, Map.of("aws:x", "1")));
  }

  @Test
  void whatIsNoArnNamesItsParameter() {
    Refusal refusal =
        assertRefused("InvalidParameterException 400", () -> control.tags("this is no ARN at all"));
    assertThat(refusal.subject()).isEqualTo("ResourceArn");
  }
}

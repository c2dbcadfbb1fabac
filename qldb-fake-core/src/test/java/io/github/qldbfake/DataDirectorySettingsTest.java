package io.github.qldbfake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.qldb.model.DescribeLedgerResponse;
import software.amazon.awssdk.services.qldb.model.LedgerSummary;
import software.amazon.awssdk.services.qldb.model.PermissionsMode;
import software.amazon.awssdk.services.qldb.model.ResourceNotFoundException;

/** The settings of ledgers that outlive a fake, as clients see them. */
final class DataDirectorySettingsTest {

  private final KeptFakes fakes;

  DataDirectorySettingsTest(@TempDir Path parent) {
    this.fakes = new KeptFakes(parent.resolve("data"));
  }

  @Test
  void everySettingOfALedgerComesBack() {
    DescribeLedgerResponse before =
        fakes.client(
            qldb -> {
              qldb.createLedger(
                  r ->
                      r.name("cars")
                          .permissionsMode(PermissionsMode.ALLOW_ALL)
                          .kmsKey("alias/first")
                          .tags(Map.of("stage", "test", "gone", "soon")));
              qldb.updateLedger(r -> r.name("cars").deletionProtection(false).kmsKey("alias/next"));
              qldb.updateLedgerPermissionsMode(
                  r -> r.name("cars").permissionsMode(PermissionsMode.STANDARD));
              qldb.tagResource(
                  r -> r.resourceArn(KeptFakes.arn("cars")).tags(Map.of("owner", "über 'x'")));
              qldb.untagResource(r -> r.resourceArn(KeptFakes.arn("cars")).tagKeys("gone"));
              return qldb.describeLedger(r -> r.name("cars"));
            });
    fakes.client(
        qldb -> {
          // As text: two answers also differ by the ids of their requests.
          assertThat(qldb.describeLedger(r -> r.name("cars"))).hasToString(before.toString());
          assertThat(qldb.listTagsForResource(r -> r.resourceArn(KeptFakes.arn("cars"))).tags())
              .isEqualTo(Map.of("stage", "test", "owner", "über 'x'"));
          return qldb;
        });
  }

  @Test
  void theTagsOfATableComeBack() {
    String table =
        fakes.with(
            fake -> {
              FakeLedger ledger =
                  fake.account(KeptFakes.ACCOUNT)
                      .createLedger(
                          NewLedger.named("cars")
                              .withPermissionsMode(io.github.qldbfake.PermissionsMode.STANDARD));
              KeptFakes.run(ledger, "CREATE TABLE T WITH (aws_tags = `{made: \"here\"}`)");
              String id =
                  ledger.execute("SELECT VALUE tableId FROM information_schema.user_tables").get(0);
              return KeptFakes.arn("cars") + "/table/" + id.replace("\"", "");
            });
    fakes.client(qldb -> qldb.tagResource(r -> r.resourceArn(table).tags(Map.of("more", "later"))));
    Map<String, String> tags =
        fakes.client(qldb -> qldb.listTagsForResource(r -> r.resourceArn(table)).tags());
    assertThat(tags).isEqualTo(Map.of("made", "here", "more", "later"));
  }

  @Test
  void deletionProtectionComesBack() {
    fakes.client(
        qldb -> qldb.createLedger(r -> r.name("cars").permissionsMode(PermissionsMode.STANDARD)));
    assertThatThrownBy(() -> fakes.client(qldb -> qldb.deleteLedger(r -> r.name("cars"))))
        .hasMessageContaining("DeletionProtection enabled");
  }

  @Test
  void aDeletedLedgerStaysAwayAndItsNameCanBeUsedAgain() {
    fakes.with(
        fake ->
            KeptFakes.run(
                fake.account(KeptFakes.ACCOUNT).createLedger("cars"), "CREATE TABLE Old"));
    fakes.client(qldb -> qldb.deleteLedger(r -> r.name("cars")));
    assertThatThrownBy(() -> fakes.client(qldb -> qldb.describeLedger(r -> r.name("cars"))))
        .isInstanceOf(ResourceNotFoundException.class);
    fakes.with(
        fake ->
            KeptFakes.run(
                fake.account(KeptFakes.ACCOUNT).createLedger("cars"), "CREATE TABLE New"));
    assertThat(fakes.texts(fake -> fake.account(KeptFakes.ACCOUNT).ledger("cars").tables()))
        .containsExactly("New");
  }

  @Test
  void regionsStayApart() {
    for (Region region : List.of(Region.US_EAST_1, Region.EU_WEST_1)) {
      fakes.client(
          region,
          qldb ->
              qldb.createLedger(
                  r ->
                      r.name("cars")
                          .permissionsMode(PermissionsMode.STANDARD)
                          .deletionProtection(false)));
    }
    fakes.client(Region.EU_WEST_1, qldb -> qldb.deleteLedger(r -> r.name("cars")));
    List<LedgerSummary> east =
        fakes.client(Region.US_EAST_1, qldb -> qldb.listLedgers(r -> {}).ledgers());
    List<LedgerSummary> west =
        fakes.client(Region.EU_WEST_1, qldb -> qldb.listLedgers(r -> {}).ledgers());
    assertThat(east).hasSize(1);
    assertThat(west).isEmpty();
  }

  @Test
  void accountsStayApart() {
    fakes.with(
        fake -> {
          KeptFakes.run(fake.account("111111111111").createLedger("cars"), "CREATE TABLE A");
          return KeptFakes.run(fake.account("222222222222").createLedger("cars"), "CREATE TABLE B");
        });
    assertThat(fakes.texts(fake -> fake.account("111111111111").ledger("cars").tables()))
        .containsExactly("A");
    assertThat(fakes.texts(fake -> fake.account("222222222222").ledger("cars").tables()))
        .containsExactly("B");
  }
}

package io.github.qldbfake.junit5;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qldbfake.FakeLedger;
import io.github.qldbfake.FaultKind;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the annotations of a class come from. */
class RepeatableAnnotationsTest {

  private static List<String> ledgers(Class<?> type) {
    return LedgerAnnotations.onClass(type).stream().map(QldbLedger::name).toList();
  }

  @Test
  void allInterfacesOfAClassCount() {
    assertThat(ledgers(WithBoth.class)).containsExactly("people", "vehicles");
  }

  @Test
  void testsHaveTheLedgersOfAllInterfaces() {
    Fixture.assertSucceeded(1, Fixture.run(WithBothCases.class));
  }

  @Test
  void anInterfaceThatIsReachedTwiceCountsOnce() {
    assertThat(ledgers(Diamond.class)).containsExactly("people");
  }

  @Test
  void anAnnotationOfOnesOwnThatIsReachedTwiceCountsOnce() {
    assertThat(ledgers(WithBothOwn.class)).containsExactly("own");
  }

  @Test
  void whatIsOnTheClassGoesBeforeItsInterfaces() {
    assertThat(ledgers(WithItsOwn.class)).containsExactly("mine");
  }

  @Test
  void whatIsOnAnInterfaceGoesBeforeThoseItExtends() {
    assertThat(ledgers(WithNearer.class)).containsExactly("nearer");
  }

  @Test
  void interfacesGoBeforeTheSuperclass() {
    assertThat(ledgers(BelowWithItsOwn.class)).containsExactly("people");
  }

  @Test
  void whatNoInterfaceSaysTheSuperclassDoes() {
    assertThat(ledgers(BelowWithBoth.class)).containsExactly("people", "vehicles");
  }

  @Test
  void theFaultsOfAllInterfacesCount() {
    var faults = new RepeatableAnnotations<>(QldbFault.class, QldbFaults.class, QldbFaults::value);
    assertThat(faults.onClass(WithBoth.class))
        .extracting(QldbFault::kind)
        .containsExactly(FaultKind.OCC_CONFLICT, FaultKind.OCC_CONFLICT);
  }

  @QldbLedger(name = "people")
  @QldbFault(kind = FaultKind.OCC_CONFLICT)
  interface WithPeople {}

  @QldbLedger(name = "vehicles")
  @QldbFault(kind = FaultKind.OCC_CONFLICT)
  interface WithVehicles {}

  static class WithBoth implements WithPeople, Runnable, WithVehicles {

    @Override
    public void run() {}
  }

  @QldbLedger(name = "people", statements = "CREATE TABLE Person")
  interface WithPersons {}

  @QldbLedger(name = "vehicles", statements = "CREATE TABLE Vehicle")
  interface WithCars {}

  static class WithBothCases implements WithPersons, WithCars {

    @Test
    void test(
        @QldbLedger(name = "people") FakeLedger people,
        @QldbLedger(name = "vehicles") FakeLedger vehicles) {
      assertThat(people.tables()).containsExactly("Person");
      assertThat(vehicles.tables()).containsExactly("Vehicle");
    }
  }

  interface Left extends WithPeople {}

  interface Right extends WithPeople {}

  static class Diamond implements Left, Right, WithPeople {}

  @QldbLedger(name = "own")
  @Retention(RetentionPolicy.RUNTIME)
  @interface Own {}

  @Own
  interface OneWithOwn {}

  @Own
  interface OtherWithOwn extends WithPeople {}

  static class WithBothOwn implements OneWithOwn, OtherWithOwn {}

  @QldbLedger(name = "mine")
  static class WithItsOwn implements WithPeople, WithVehicles {}

  @QldbLedger(name = "nearer")
  interface Nearer extends WithPeople {}

  static class WithNearer implements Nearer {}

  static class BelowWithItsOwn extends WithItsOwn implements WithPeople {}

  static class BelowWithBoth extends WithBoth implements AutoCloseable {

    @Override
    public void close() {}
  }
}

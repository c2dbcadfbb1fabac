package com.example.registration;

import static com.example.registration.Samples.ADA;
import static com.example.registration.Samples.BEN;
import static com.example.registration.Samples.VAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.qldbsession.model.OccConflictException;
import software.amazon.qldb.QldbDriver;
import software.amazon.qldb.RetryPolicy;

/** Two clerks, each with a driver of their own, sell the same van at the same time. */
@RegistrationLedger
class ConcurrentTransferTest {

  private static final Person CY = new Person("Cy", "Lund", LocalDate.of(1979, 6, 1), "ID-1003");

  private QldbDriver slowClerk;
  private RegistrationOffice slowOffice;
  private RegistrationOffice fastOffice;

  @BeforeEach
  void openTwoOffices(QldbDriver slow, QldbDriver fast) {
    fastOffice = Samples.officeWithAdasVan(fast);
    fastOffice.register(CY);
    slowClerk = slow;
    slowOffice = new RegistrationOffice(slow);
  }

  @Test
  void theSecondCommitIsRefusedWithAnOccConflict() {
    assertThatThrownBy(() -> sellToBenWhileTheOtherSellsToCy(RetryPolicy.none()))
        .isInstanceOf(OccConflictException.class);
    assertThat(fastOffice.vehiclesOf(CY.govId())).containsExactly(VAN);
  }

  @Test
  void onRetryTheDriverFindsThatTheOwnerHasChanged() {
    assertThatThrownBy(() -> sellToBenWhileTheOtherSellsToCy(RetryPolicy.maxRetries(4)))
        .isInstanceOf(RegistrationException.class)
        .hasMessage("ID-1001 does not own TESTVIN0000000001");
  }

  @Test
  void clerksWhoTouchDifferentDocumentsDoNotDisturbEachOther() {
    var attempts = new AtomicInteger();
    slowClerk.execute(
        txn -> {
          attempts.incrementAndGet();
          slowOffice.transfer(txn, VAN.vin(), ADA.govId(), BEN.govId());
          fastOffice.issueLicense("L-" + attempts.get(), "B", CY.govId());
        });
    assertThat(attempts).hasValue(1);
  }

  private void sellToBenWhileTheOtherSellsToCy(RetryPolicy retryPolicy) {
    var attempts = new AtomicInteger();
    slowClerk.execute(
        txn -> {
          slowOffice.transfer(txn, VAN.vin(), ADA.govId(), BEN.govId());
          if (attempts.incrementAndGet() == 1) {
            fastOffice.transfer(VAN.vin(), ADA.govId(), CY.govId());
          }
        },
        retryPolicy);
  }
}

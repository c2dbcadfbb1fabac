package io.github.qldbfake.junit5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OnceTest {

  private final AtomicInteger made = new AtomicInteger();

  @Test
  void theValueIsMadeByTheFirstWhoAsks() {
    Once<Integer> once = new Once<>(made::incrementAndGet);
    assertThat(once.hasBegun()).isFalse();
    assertThat(once.get()).isEqualTo(1);
    assertThat(once.get()).isEqualTo(1);
  }

  @Test
  void inTheBackgroundItIsMadeOnAnotherThread() {
    Once<Thread> once = new Once<>(Thread::currentThread);
    once.beginInBackground("maker");
    assertThat(once.get()).isNotSameAs(Thread.currentThread());
    assertThat(once.get().getName()).isEqualTo("maker");
  }

  @Test
  void whoAsksWaitsForTheBackground() {
    CompletableFuture<String> source = new CompletableFuture<>();
    Once<String> once = new Once<>(source::get);
    once.beginInBackground("maker");
    assertThat(once.isThere()).isFalse();
    assertThat(source.complete("value")).isTrue();
    assertThat(once.get()).isEqualTo("value");
  }

  @Test
  void aFailureIsRemembered() {
    Once<Integer> once =
        new Once<>(
            () -> {
              throw new IllegalArgumentException("failure " + made.incrementAndGet());
            });
    once.make();
    assertThatThrownBy(once::get).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(once::get).hasMessage("failure 1");
  }

  @Test
  void whatNobodyBeganIsNotMadeByLooking() {
    Once<Integer> once = new Once<>(made::incrementAndGet);
    assertThat(once.ifMade()).isEmpty();
    assertThat(once.get()).isEqualTo(1);
    assertThat(once.ifMade()).contains(1);
  }

  @Test
  void whatFailedIsNotThere() {
    Once<Integer> once =
        new Once<>(
            () -> {
              throw new IllegalArgumentException("failure");
            });
    once.make();
    assertThat(once.ifMade()).isEmpty();
  }
}

package io.github.qldbfake.internal.server;

import io.github.qldbfake.internal.account.ServiceException;
import io.github.qldbfake.internal.fault.Decision;
import io.github.qldbfake.internal.fault.FaultCall;
import io.github.qldbfake.internal.fault.FaultType;
import io.github.qldbfake.internal.fault.Faults;
import io.github.qldbfake.internal.time.IdSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An exchange in which a client calls the service, and what becomes of it, faults included. */
final class CallExchange {

  private static final Logger LOG = LoggerFactory.getLogger(CallExchange.class);

  private final HttpExchange exchange;
  private final ErrorAnswer errors;
  private final IdSource requestIds;

  CallExchange(HttpExchange exchange, ErrorAnswer errors, IdSource requestIds) {
    this.exchange = exchange;
    this.errors = errors;
    this.requestIds = requestIds;
  }

  /** Ends the exchange as the call ends that the request turns out to be, now or later. */
  void carryOut(Supplier<Call> request) {
    take(
        () -> {
          Call call = request.get();
          Decision decision = decide(call);
          return decision.latency().isZero()
              ? end(call, decision.fault())
              : () ->
                  exchange.after(decision.latency(), () -> take(() -> end(call, decision.fault())));
        });
  }

  /**
   * Does what a step comes to. An error of the step is an answer; of what it comes to, it is not.
   */
  private void take(Supplier<Runnable> step) {
    outcome(step).run();
  }

  private Runnable outcome(Supplier<Runnable> step) {
    try {
      return step.get();
    } catch (ServiceException e) {
      return answer(errors.of(e));
    } catch (RuntimeException | StackOverflowError e) {
      HttpRequest request = exchange.request();
      LOG.error("Request {} {} failed: {}", request.method(), request.rawPath(), e.toString(), e);
      return answer(errors.of(ServiceException.internalFailure()));
    }
  }

  private static Decision decide(Call call) {
    Faults faults = call.caller().account().faults();
    return faults.isEmpty()
        ? Decision.NONE
        : faults.decide(new FaultCall(call.operation(), call.statements()));
  }

  private Runnable end(Call call, Optional<FaultType> fault) {
    if (fault.isEmpty()) {
      return answer(call.run());
    }
    return switch (fault.get()) {
      case DROPPED_CONNECTION -> exchange::hangUp;
      case LOST_ANSWER -> {
        Runnable unused = outcome(() -> answer(call.run()));
        yield exchange::hangUp;
      }
      default -> throw call.strike(fault.get());
    };
  }

  private Runnable answer(HttpResponse response) {
    return () -> exchange.answer(response.with("x-amzn-RequestId", requestIds.next().toString()));
  }
}

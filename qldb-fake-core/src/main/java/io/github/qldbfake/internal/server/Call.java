package io.github.qldbfake.internal.server;

import io.github.qldbfake.internal.account.ServiceException;
import io.github.qldbfake.internal.control.Caller;
import io.github.qldbfake.internal.fault.CalledStatement;
import io.github.qldbfake.internal.fault.FaultType;
import java.util.List;

/** A request that has been understood. It changes nothing before it is run. */
interface Call {

  /** On whose behalf it runs. */
  Caller caller();

  /** The name of the operation or command in the API model. */
  String operation();

  /**
   * The statements it is about.
   *
   * @throws ServiceException which it would end with anyway, if it is about nothing that exists
   */
  List<CalledStatement> statements();

  /**
   * Carries it out.
   *
   * @throws ServiceException with the error the service gave
   */
  HttpResponse run();

  /** Does to it what a fault does, instead of carrying it out; gives the error. */
  ServiceException strike(FaultType fault);
}

package io.github.qldbfake.internal.server;

import io.github.qldbfake.internal.control.Caller;

/** One of the AWS protocols. */
interface ProtocolHandler {

  /**
   * Understands a request.
   *
   * @throws io.github.qldbfake.internal.account.ServiceException which {@link #errors} turns into
   *     an answer
   */
  Call read(Caller caller, HttpRequest request);

  /** How this protocol shows errors. */
  ErrorAnswer errors();
}

package io.github.qldbfake.internal.control;

/**
 * One operation of the QLDB API. Its input is complete and within the constraints of the API model
 * when it gets here.
 *
 * @param <I> the record of its input
 * @param <O> the record of its output
 */
@FunctionalInterface
public interface Operation<I, O> {

  /**
   * Runs the operation.
   *
   * @throws io.github.qldbfake.internal.account.ServiceException with the error the service gave
   */
  O run(Caller caller, I input);
}

package io.github.qldbfake.internal.fault;

import java.util.List;

/**
 * A call that a fault may strike.
 *
 * @param operation its name in the API model
 * @param statements what is executed, whose page is fetched, or all that is committed
 */
public record FaultCall(String operation, List<CalledStatement> statements) {}

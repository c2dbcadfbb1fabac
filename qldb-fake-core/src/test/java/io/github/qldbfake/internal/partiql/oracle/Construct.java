package io.github.qldbfake.internal.partiql.oracle;

import io.github.qldbfake.internal.partiql.syntax.Position;
import java.util.stream.Stream;

/** Something that the ancestor parses and that the service did not run. */
interface Construct {

  /** Where it stands in the statement, as a refusal has to say. */
  Stream<Position> places(AcceptedStatement statement);
}

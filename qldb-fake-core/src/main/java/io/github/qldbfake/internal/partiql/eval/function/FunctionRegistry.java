package io.github.qldbfake.internal.partiql.eval.function;

import io.github.qldbfake.internal.partiql.eval.Function;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The scalar functions by name. */
public final class FunctionRegistry {

  private final Map<String, Function> functions;

  private FunctionRegistry(List<Function> functions) {
    this.functions =
        functions.stream().collect(Collectors.toUnmodifiableMap(Function::name, each -> each));
  }

  /** The functions of the service. */
  public static FunctionRegistry ofService() {
    return new FunctionRegistry(
        List.of(
            new CharLength("char_length"),
            new CharLength("character_length"),
            new Coalesce(),
            new CurrentTime(),
            new DateAdd(),
            new DateDiff(),
            new Exists(),
            new Extract(),
            new Lower(),
            new NullIf(),
            new Size(),
            new Substring(),
            new TextToTimestamp(),
            new TimestampToText(),
            new TransactionId(),
            new Trim(),
            new Upper()));
  }

  /** The names of all functions, in lower case. */
  public Set<String> names() {
    return functions.keySet();
  }

  /** The function of that name, in lower case. */
  public Optional<Function> find(String name) {
    return Optional.ofNullable(functions.get(name));
  }
}

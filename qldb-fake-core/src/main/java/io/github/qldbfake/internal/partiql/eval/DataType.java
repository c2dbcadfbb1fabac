package io.github.qldbfake.internal.partiql.eval;

import com.amazon.ion.IonType;
import java.util.Map;
import java.util.Optional;

/** The types that {@code IS} tests and {@code CAST} makes, by their names in a statement. */
public enum DataType {
  /** NULL; MISSING counts as NULL too. */
  NULL,
  /** MISSING. */
  MISSING,
  /** Truth values. */
  BOOL(IonType.BOOL),
  /** Integers. */
  INT(IonType.INT),
  /** Binary floating point. */
  FLOAT(IonType.FLOAT),
  /** Decimals. */
  DECIMAL(IonType.DECIMAL),
  /** Points in time. */
  TIMESTAMP(IonType.TIMESTAMP),
  /** Symbols. */
  SYMBOL(IonType.SYMBOL),
  /** Strings. */
  STRING(IonType.STRING),
  /** Character data. */
  CLOB(IonType.CLOB),
  /** Binary data. */
  BLOB(IonType.BLOB),
  /** Structs. */
  STRUCT(IonType.STRUCT),
  /** S-expressions. */
  SEXP(IonType.SEXP),
  /** Lists. */
  LIST(IonType.LIST),
  /** Bags. */
  BAG;

  private static final Map<String, DataType> NAMES =
      Map.ofEntries(
          Map.entry("null", NULL),
          Map.entry("missing", MISSING),
          Map.entry("bool", BOOL),
          Map.entry("boolean", BOOL),
          Map.entry("smallint", INT),
          Map.entry("int", INT),
          Map.entry("integer", INT),
          Map.entry("float", FLOAT),
          Map.entry("real", FLOAT),
          Map.entry("double", FLOAT),
          Map.entry("decimal", DECIMAL),
          Map.entry("numeric", DECIMAL),
          Map.entry("timestamp", TIMESTAMP),
          Map.entry("char", STRING),
          Map.entry("character", STRING),
          Map.entry("varchar", STRING),
          Map.entry("string", STRING),
          Map.entry("symbol", SYMBOL),
          Map.entry("clob", CLOB),
          Map.entry("blob", BLOB),
          Map.entry("struct", STRUCT),
          Map.entry("tuple", STRUCT),
          Map.entry("sexp", SEXP),
          Map.entry("list", LIST),
          Map.entry("bag", BAG));

  private final Optional<IonType> type;

  DataType() {
    this.type = Optional.empty();
  }

  DataType(IonType type) {
    this.type = Optional.of(type);
  }

  /** The type of that name, in lower case. */
  public static Optional<DataType> named(String name) {
    return Optional.ofNullable(NAMES.get(name));
  }

  /** Whether {@code datum} has this type. */
  boolean includes(Datum datum) {
    return switch (this) {
      case NULL -> datum.isUnknown();
      case MISSING -> datum.isMissing();
      case BAG -> datum instanceof Datum.Bag;
      default ->
          !datum.isUnknown()
              && datum instanceof Datum.Ion value
              && type.equals(Optional.of(value.ionValue().getType()));
    };
  }
}

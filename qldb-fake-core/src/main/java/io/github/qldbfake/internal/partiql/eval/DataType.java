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
  BOOL,
  /** Integers. */
  INT,
  /** Binary floating point. */
  FLOAT,
  /** Decimals. */
  DECIMAL,
  /** Points in time. */
  TIMESTAMP,
  /** Symbols. */
  SYMBOL,
  /** Strings. */
  STRING,
  /** Character data. */
  CLOB,
  /** Binary data. */
  BLOB,
  /** Structs. */
  STRUCT,
  /** S-expressions. */
  SEXP,
  /** Lists. */
  LIST,
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
          Map.entry("double_precision", FLOAT),
          Map.entry("decimal", DECIMAL),
          Map.entry("dec", DECIMAL),
          Map.entry("numeric", DECIMAL),
          Map.entry("timestamp", TIMESTAMP),
          Map.entry("char", STRING),
          Map.entry("character", STRING),
          Map.entry("varchar", STRING),
          Map.entry("character_varying", STRING),
          Map.entry("string", STRING),
          Map.entry("symbol", SYMBOL),
          Map.entry("clob", CLOB),
          Map.entry("blob", BLOB),
          Map.entry("struct", STRUCT),
          Map.entry("tuple", STRUCT),
          Map.entry("sexp", SEXP),
          Map.entry("list", LIST),
          Map.entry("bag", BAG));

  /** The type of that name, in lower case. */
  public static Optional<DataType> named(String name) {
    return Optional.ofNullable(NAMES.get(name));
  }

  /** The type of a value; a null of any type is NULL. */
  public static DataType of(Datum datum) {
    if (datum instanceof Datum.Ion value) {
      return value.ionValue().isNullValue() ? NULL : of(value.ionValue().getType());
    }
    if (datum instanceof Datum.Sequence sequence) {
      return sequence.type();
    }
    return datum instanceof Datum.Struct ? STRUCT : MISSING;
  }

  private static DataType of(IonType type) {
    return switch (type) {
      case NULL -> NULL;
      case BOOL -> BOOL;
      case INT -> INT;
      case FLOAT -> FLOAT;
      case DECIMAL -> DECIMAL;
      case TIMESTAMP -> TIMESTAMP;
      case SYMBOL -> SYMBOL;
      case STRING -> STRING;
      case CLOB -> CLOB;
      case BLOB -> BLOB;
      case LIST -> LIST;
      case SEXP -> SEXP;
      case STRUCT -> STRUCT;
      case DATAGRAM -> throw new IllegalArgumentException("not a single value");
    };
  }

  /** Whether {@code datum} has this type. */
  public boolean includes(Datum datum) {
    return of(datum) == this || (this == NULL && datum.isMissing());
  }

  boolean isText() {
    return this == STRING || this == SYMBOL;
  }

  boolean isNumber() {
    return this == INT || this == DECIMAL || this == FLOAT;
  }

  boolean isCollection() {
    return this == LIST || this == SEXP || this == BAG;
  }
}

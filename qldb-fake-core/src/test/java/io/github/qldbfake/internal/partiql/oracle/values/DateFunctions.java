package io.github.qldbfake.internal.partiql.oracle.values;

/** Functions on timestamps. */
final class DateFunctions implements Family {

  @Override
  public String name() {
    return "dates";
  }

  @Override
  public String expression(Operands operands) {
    Draw draw = operands.draw;
    return draw.from(
        () ->
            "DATE_ADD("
                + part(draw)
                + ", "
                + (draw.chance(80) ? String.valueOf(draw.below(80) - 40) : operands.number())
                + ", "
                + operands.timestamp()
                + ")",
        () ->
            "DATE_DIFF("
                + part(draw)
                + ", "
                + operands.timestamp()
                + ", "
                + operands.timestamp()
                + ")",
        () ->
            "EXTRACT("
                + draw.of(part(draw), part(draw), "timezone_hour", "timezone_minute")
                + " FROM "
                + operands.timestamp()
                + ")",
        () ->
            "TO_STRING("
                + operands.timestamp()
                + ", '"
                + draw.of("y", "yyyy-MM-dd", "MMM d, y", "h:mm a", "HH:mm:ss.SSSXXX")
                + "')",
        () ->
            "TO_TIMESTAMP("
                + (draw.chance(60)
                    ? operands.literal("\"" + operands.data.timestamps.any() + "\"")
                    : operands.text())
                + ")");
  }

  private static String part(Draw draw) {
    return draw.of("year", "month", "day", "hour", "minute", "second", "YEAR");
  }
}

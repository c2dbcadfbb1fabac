package io.github.qldbfake.internal.partiql.oracle.values;

/** Timestamps of every precision and offset as Ion text. */
final class TimestampData {

  private final Draw draw;

  TimestampData(Draw draw) {
    this.draw = draw;
  }

  String any() {
    String year = draw.of("2020", "2021", "1999", "0002", "9998", "1970");
    String month = year + "-" + draw.of("01", "02", "06", "12");
    String day = month + "-" + draw.of("01", "15", "28");
    return draw.from(
        () -> year + "T",
        () -> month + "T",
        () -> day + "T",
        () -> day + "T" + minute() + offset(),
        () -> day + "T" + minute() + ":" + draw.of("00", "07", "59") + offset(),
        () -> day + "T" + minute() + ":" + draw.of("00.0", "07.123", "59.99999999999") + offset());
  }

  private String minute() {
    return draw.of("00:00", "12:30", "23:59", "01:02");
  }

  private String offset() {
    return draw.of("Z", "-00:00", "+00:00", "+01:00", "-07:30", "+23:59", "Z");
  }
}

package io.github.qldbfake.internal.partiql.oracle.values;

/** Numbers as Ion text. */
final class NumberData {

  private final Draw draw;

  NumberData(Draw draw) {
    this.draw = draw;
  }

  String any() {
    return draw.from(this::integer, this::integer, this::decimal, this::decimal, this::floating);
  }

  String integer() {
    return draw.chance(70)
        ? String.valueOf(draw.below(25) - 8)
        : draw.of(
            "100",
            "-1000",
            "2147483647",
            "4294967296",
            "-2147483648",
            "9223372036854775807",
            "-9223372036854775808",
            "9223372036854775808",
            "123456789012345678901234567890",
            "1000000007");
  }

  String decimal() {
    return draw.chance(60)
        ? (draw.below(400) - 150) + draw.of("d0", "d-1", "d-2", "d-3", "d1", "d2")
        : draw.of(
            "0.0",
            "0.",
            "-0.0",
            "0d5",
            "0d-7",
            "1.50",
            "1.5",
            "-2.250",
            "1d300",
            "1d-300",
            "3.14159265358979323846264338327950288419716939937510582097494459",
            "99999999999999999999999999999999999999.5",
            "0.1",
            "1d2000",
            "-7d-1500",
            "9223372036854775808.",
            "1d1000000000",
            "2d-1000000000");
  }

  String floating() {
    return draw.chance(60)
        ? ((draw.below(80) - 30) / 4.0) + "e" + draw.of("0", "1", "2", "-1")
        : draw.of("nan", "+inf", "-inf", "0e0", "-0e0", "1e0", "0.5e0", "1e20", "1e-3", "9.25e18");
  }
}

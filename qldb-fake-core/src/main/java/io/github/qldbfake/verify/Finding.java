package io.github.qldbfake.verify;

/**
 * Something that does not hold.
 *
 * @param rule what should hold
 * @param place where it does not
 * @param expected what should be there; hashes are in base64
 * @param found what is there instead
 */
public record Finding(Rule rule, Place place, String expected, String found) {

  /** One line. */
  @Override
  public String toString() {
    String where = place.toString();
    return rule
        + (where.isEmpty() ? "" : " at " + where)
        + ": expected "
        + expected
        + ", found "
        + found
        + " ("
        + rule.sentence()
        + ")";
  }
}

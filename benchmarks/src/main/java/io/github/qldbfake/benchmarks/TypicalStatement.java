package io.github.qldbfake.benchmarks;

/** Statements as applications write them. */
public enum TypicalStatement {
  /** A document by an indexed field. */
  SELECT("SELECT * FROM VehicleRegistration AS r WHERE r.VIN = ?"),

  /** One document, given as a parameter. */
  INSERT("INSERT INTO VehicleRegistration VALUE ?"),

  /** A change of one document by its id. */
  UPDATE(
      "UPDATE VehicleRegistration AS r BY rid SET r.Owners.PrimaryOwner.PersonId = ?,"
          + " r.City = 'Seattle' WHERE rid = ? AND r.State = 'WA'"),

  /** A join of two tables and a nested list. */
  JOIN(
      "SELECT v.VIN, v.Make, v.Model, r.LicensePlateNumber AS plate, o.PersonId AS owner"
          + " FROM VehicleRegistration AS r INNER JOIN Vehicle AS v ON r.VIN = v.VIN,"
          + " @r.Owners.SecondaryOwners AS o"
          + " WHERE r.State IN ('WA', 'OR', 'CA') AND v.\"Year\" BETWEEN 2009 AND 2015"
          + " AND NOT v.Color = 'Silver' AND (v.Make LIKE 'T%' OR v.Type IS NOT NULL)"),

  /** The revisions of one document. */
  HISTORY(
      "SELECT h.data.City, h.metadata.version FROM history(VehicleRegistration,"
          + " `2019-06-05T00:00:00Z`, `2019-07-05T23:59:59Z`) AS h WHERE h.metadata.id = ?");

  private final String text;

  TypicalStatement(String text) {
    this.text = text;
  }

  /** The statement. */
  public String text() {
    return text;
  }
}

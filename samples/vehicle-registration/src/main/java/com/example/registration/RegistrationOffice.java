package com.example.registration;

import com.amazon.ion.IonString;
import com.amazon.ion.IonStruct;
import com.amazon.ion.IonSystem;
import com.amazon.ion.IonValue;
import com.amazon.ion.system.IonSystemBuilder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import software.amazon.qldb.QldbDriver;
import software.amazon.qldb.Result;
import software.amazon.qldb.TransactionExecutor;

/** What clerks do: register people and vehicles, issue licences, transfer ownership. */
public final class RegistrationOffice {

  private final IonSystem ion = IonSystemBuilder.standard().build();
  private final QldbDriver driver;

  public RegistrationOffice(QldbDriver driver) {
    this.driver = driver;
  }

  /**
   * Registers a person once: the read of the index and the insert are one transaction, so two
   * clerks cannot both succeed.
   *
   * @return the document id of the person
   */
  public String register(Person person) {
    return driver.execute(
        txn -> {
          if (findPerson(txn, person.govId()).isPresent()) {
            throw new RegistrationException("already registered: " + person.govId());
          }
          return insert(txn, "Person", person.toIon(ion));
        });
  }

  /** Registers a vehicle for its first owner: both documents or none. */
  public void register(
      Vehicle vehicle, String licensePlate, String city, String ownerGovId, BigDecimal fines) {
    driver.execute(
        txn -> {
          insert(txn, "Vehicle", vehicle.toIon(ion));
          String ownerId = requirePerson(txn, ownerGovId);
          var registration =
              new VehicleRegistration(vehicle.vin(), licensePlate, city, fines, ownerId);
          insert(txn, "VehicleRegistration", registration.toIon(ion));
        });
  }

  /** Issues a licence to a registered person. */
  public void issueLicense(String licenseNumber, String licenseClass, String holderGovId) {
    driver.execute(
        txn -> {
          String holderId = requirePerson(txn, holderGovId);
          var license = new DriversLicense(licenseNumber, licenseClass, holderId);
          insert(txn, "DriversLicense", license.toIon(ion));
        });
  }

  /** Withdraws a licence. Its history stays in the journal. */
  public void withdrawLicense(String licenseNumber) {
    driver.execute(
        txn -> {
          Result deleted =
              txn.execute(
                  "DELETE FROM DriversLicense AS d WHERE d.LicenseNumber = ?",
                  ion.newString(licenseNumber));
          if (deleted.isEmpty()) {
            throw new RegistrationException("no such licence: " + licenseNumber);
          }
        });
  }

  /** The class of a person's licence. */
  public Optional<String> licenseClassOf(String holderGovId) {
    return driver.execute(
        txn -> {
          String holderId = requirePerson(txn, holderGovId);
          return firstString(
              txn.execute(
                  "SELECT VALUE d.LicenseClass FROM DriversLicense AS d WHERE d.PersonId = ?",
                  ion.newString(holderId)));
        });
  }

  /**
   * Transfers a vehicle. The check of the present owner and the change are one transaction: if
   * another clerk transfers the vehicle in between, QLDB refuses the commit and the driver tries
   * again, with the check.
   */
  public void transfer(String vin, String fromGovId, String toGovId) {
    driver.execute(
        txn -> {
          transfer(txn, vin, fromGovId, toGovId);
        });
  }

  void transfer(TransactionExecutor txn, String vin, String fromGovId, String toGovId) {
    String from = requirePerson(txn, fromGovId);
    String to = requirePerson(txn, toGovId);
    String owner =
        firstString(
                txn.execute(
                    "SELECT VALUE r.Owners.PrimaryOwner.PersonId FROM VehicleRegistration AS r"
                        + " WHERE r.VIN = ?",
                    ion.newString(vin)))
            .orElseThrow(() -> new RegistrationException("no such vehicle: " + vin));
    if (!owner.equals(from)) {
      throw new RegistrationException(fromGovId + " does not own " + vin);
    }
    txn.execute(
        "UPDATE VehicleRegistration AS r SET r.Owners.PrimaryOwner.PersonId = ? WHERE r.VIN = ?",
        ion.newString(to),
        ion.newString(vin));
  }

  /** The vehicles a person owns. */
  public List<Vehicle> vehiclesOf(String govId) {
    return driver.execute(
        txn -> {
          Result rows =
              txn.execute(
                  "SELECT VALUE v FROM VehicleRegistration AS r INNER JOIN Vehicle AS v"
                      + " ON r.VIN = v.VIN WHERE r.Owners.PrimaryOwner.PersonId = ?",
                  ion.newString(requirePerson(txn, govId)));
          List<Vehicle> vehicles = new ArrayList<>();
          rows.forEach(row -> vehicles.add(Vehicle.fromIon((IonStruct) row)));
          return List.copyOf(vehicles);
        });
  }

  private Optional<String> findPerson(TransactionExecutor txn, String govId) {
    return firstString(
        txn.execute(
            "SELECT VALUE id FROM Person AS p BY id WHERE p.GovId = ?", ion.newString(govId)));
  }

  private String requirePerson(TransactionExecutor txn, String govId) {
    return findPerson(txn, govId)
        .orElseThrow(() -> new RegistrationException("no such person: " + govId));
  }

  private static String insert(TransactionExecutor txn, String table, IonStruct document) {
    Result inserted = txn.execute("INSERT INTO " + table + " VALUE ?", document);
    IonStruct row = (IonStruct) inserted.iterator().next();
    return ((IonString) row.get("documentId")).stringValue();
  }

  private static Optional<String> firstString(Result rows) {
    for (IonValue row : rows) {
      return Optional.of(((IonString) row).stringValue());
    }
    return Optional.empty();
  }
}

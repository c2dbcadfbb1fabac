package com.example.registration;

import com.amazon.ion.IonStruct;
import com.amazon.ion.IonSystem;
import com.amazon.ion.IonValue;
import com.amazon.ion.system.IonSystemBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import software.amazon.qldb.QldbDriver;
import software.amazon.qldb.Result;

/** What auditors do: read every version a registration ever had. */
public final class RegistrationArchive {

  private final IonSystem ion = IonSystemBuilder.standard().build();
  private final QldbDriver driver;

  public RegistrationArchive(QldbDriver driver) {
    this.driver = driver;
  }

  /** All versions of a vehicle's registration, oldest first. */
  public List<RegistrationRevision> historyOf(String vin) {
    List<RegistrationRevision> revisions =
        read("SELECT * FROM history(VehicleRegistration) AS h WHERE h.data.VIN = ?", vin);
    return revisions.stream()
        .sorted(Comparator.comparingInt(RegistrationRevision::version))
        .toList();
  }

  /** The present version of a vehicle's registration, with its place in the journal. */
  public RegistrationRevision currentRevision(String vin) {
    return read("SELECT * FROM _ql_committed_VehicleRegistration AS r WHERE r.data.VIN = ?", vin)
        .stream()
        .findFirst()
        .orElseThrow(() -> new RegistrationException("no such vehicle: " + vin));
  }

  private List<RegistrationRevision> read(String statement, String vin) {
    return driver.execute(
        txn -> {
          Result rows = txn.execute(statement, ion.newString(vin));
          List<RegistrationRevision> revisions = new ArrayList<>();
          for (IonValue row : rows) {
            revisions.add(RegistrationRevision.fromIon((IonStruct) row));
          }
          return List.copyOf(revisions);
        });
  }
}

package com.example.fleet;

import com.amazon.ion.IonStruct;
import com.amazon.ion.IonSystem;
import com.amazon.ion.IonValue;
import com.amazon.ion.system.IonSystemBuilder;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import software.amazon.qldb.QldbDriver;

/** The vehicles in the ledger. */
@Repository
class VehicleRepository {

  private final IonSystem ion = IonSystemBuilder.standard().build();
  private final QldbDriver driver;

  VehicleRepository(QldbDriver driver) {
    this.driver = driver;
  }

  Optional<Vehicle> find(String vin) {
    return driver.execute(
        txn -> {
          for (IonValue row :
              txn.execute("SELECT * FROM Vehicle AS v WHERE v.VIN = ?", ion.newString(vin))) {
            return Optional.of(Vehicle.fromIon((IonStruct) row));
          }
          return Optional.empty();
        });
  }

  /** Whether there was such a vehicle to paint. Its former color stays in the history. */
  boolean paint(String vin, String color) {
    return driver.execute(
        txn -> {
          return !txn.execute(
                  "UPDATE Vehicle AS v SET v.Color = ? WHERE v.VIN = ?",
                  ion.newString(color),
                  ion.newString(vin))
              .isEmpty();
        });
  }
}

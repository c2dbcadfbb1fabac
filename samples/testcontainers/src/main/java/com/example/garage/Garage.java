package com.example.garage;

import com.amazon.ion.IonString;
import com.amazon.ion.IonStruct;
import com.amazon.ion.IonSystem;
import com.amazon.ion.system.IonSystemBuilder;
import java.util.ArrayList;
import java.util.List;
import software.amazon.qldb.QldbDriver;

/** The application: who has had which vehicle in repair. */
public final class Garage {

  private final IonSystem ion = IonSystemBuilder.standard().build();
  private final QldbDriver driver;

  public Garage(QldbDriver driver) {
    this.driver = driver;
  }

  /** Notes a repair; a vehicle has as many as it had defects. */
  public void repair(String vin, String defect) {
    IonStruct repair = ion.newEmptyStruct();
    repair.put("vin").newString(vin);
    repair.put("defect").newString(defect);
    driver.execute(
        transaction -> {
          transaction.execute("INSERT INTO Repair ?", repair);
        });
  }

  /** What was repaired on a vehicle. */
  public List<String> defects(String vin) {
    return driver.execute(
        transaction -> {
          List<String> defects = new ArrayList<>();
          transaction
              .execute("SELECT defect FROM Repair WHERE vin = ?", ion.newString(vin))
              .forEach(
                  row -> defects.add(((IonString) ((IonStruct) row).get("defect")).stringValue()));
          return defects;
        });
  }
}

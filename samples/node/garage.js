// The application: who has had which vehicle in repair.
export class Garage {
  #driver;

  constructor(driver) {
    this.#driver = driver;
  }

  // Notes a repair; a vehicle has as many as it had defects.
  async repair(vin, defect) {
    await this.#driver.executeLambda((txn) => txn.execute('INSERT INTO Repair ?', { vin, defect }));
  }

  // What was repaired on a vehicle.
  async defects(vin) {
    const result = await this.#driver.executeLambda((txn) =>
      txn.execute('SELECT VALUE defect FROM Repair WHERE vin = ?', vin),
    );
    return result.getResultList().map((defect) => defect.stringValue());
  }
}

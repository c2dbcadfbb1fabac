package com.example.registration;

import com.amazon.ion.IonInt;
import com.amazon.ion.IonString;
import com.amazon.ion.IonStruct;
import com.amazon.ion.IonSystem;

/**
 * A document of the table Vehicle.
 *
 * @param vin the vehicle identification number, unique among vehicles
 */
public record Vehicle(String vin, String make, String model, int year, String color) {

  IonStruct toIon(IonSystem ion) {
    IonStruct document = ion.newEmptyStruct();
    document.put("VIN").newString(vin);
    document.put("Make").newString(make);
    document.put("Model").newString(model);
    document.put("Year").newInt(year);
    document.put("Color").newString(color);
    return document;
  }

  static Vehicle fromIon(IonStruct document) {
    return new Vehicle(
        text(document, "VIN"),
        text(document, "Make"),
        text(document, "Model"),
        ((IonInt) document.get("Year")).intValue(),
        text(document, "Color"));
  }

  private static String text(IonStruct document, String field) {
    return ((IonString) document.get(field)).stringValue();
  }
}

package com.example.fleet;

import com.amazon.ion.IonString;
import com.amazon.ion.IonStruct;

/** A document of the table Vehicle. */
record Vehicle(String vin, String color) {

  static Vehicle fromIon(IonStruct document) {
    return new Vehicle(text(document, "VIN"), text(document, "Color"));
  }

  private static String text(IonStruct document, String field) {
    return ((IonString) document.get(field)).stringValue();
  }
}

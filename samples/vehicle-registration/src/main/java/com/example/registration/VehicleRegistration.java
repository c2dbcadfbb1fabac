package com.example.registration;

import com.amazon.ion.IonDecimal;
import com.amazon.ion.IonString;
import com.amazon.ion.IonStruct;
import com.amazon.ion.IonSystem;
import java.math.BigDecimal;

/**
 * A document of the table VehicleRegistration.
 *
 * @param ownerId the document id of the owner in the table Person
 * @param pendingFines what is still to be paid, in the currency of the state
 */
public record VehicleRegistration(
    String vin, String licensePlate, String city, BigDecimal pendingFines, String ownerId) {

  IonStruct toIon(IonSystem ion) {
    IonStruct document = ion.newEmptyStruct();
    document.put("VIN").newString(vin);
    document.put("LicensePlateNumber").newString(licensePlate);
    document.put("City").newString(city);
    document.put("PendingFines").newDecimal(pendingFines);
    IonStruct owners = document.put("Owners").newEmptyStruct();
    owners.put("PrimaryOwner").newEmptyStruct().put("PersonId").newString(ownerId);
    owners.put("SecondaryOwners").newEmptyList();
    return document;
  }

  static VehicleRegistration fromIon(IonStruct document) {
    IonStruct owners = (IonStruct) document.get("Owners");
    return new VehicleRegistration(
        text(document, "VIN"),
        text(document, "LicensePlateNumber"),
        text(document, "City"),
        ((IonDecimal) document.get("PendingFines")).bigDecimalValue(),
        text((IonStruct) owners.get("PrimaryOwner"), "PersonId"));
  }

  private static String text(IonStruct document, String field) {
    return ((IonString) document.get(field)).stringValue();
  }
}

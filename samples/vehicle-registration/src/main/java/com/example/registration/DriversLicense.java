package com.example.registration;

import com.amazon.ion.IonStruct;
import com.amazon.ion.IonSystem;

/**
 * A document of the table DriversLicense.
 *
 * @param licenseNumber unique among licences
 * @param licenseClass what its holder may drive, such as {@code B}
 * @param holderId the document id of the holder in the table Person
 */
public record DriversLicense(String licenseNumber, String licenseClass, String holderId) {

  IonStruct toIon(IonSystem ion) {
    IonStruct document = ion.newEmptyStruct();
    document.put("LicenseNumber").newString(licenseNumber);
    document.put("LicenseClass").newString(licenseClass);
    document.put("PersonId").newString(holderId);
    return document;
  }
}

package com.example.registration;

import com.amazon.ion.IonStruct;
import com.amazon.ion.IonSystem;
import com.amazon.ion.Timestamp;
import java.time.LocalDate;

/**
 * A document of the table Person.
 *
 * @param govId the number of the identity document, unique among people
 */
public record Person(String firstName, String lastName, LocalDate dateOfBirth, String govId) {

  IonStruct toIon(IonSystem ion) {
    IonStruct document = ion.newEmptyStruct();
    document.put("FirstName").newString(firstName);
    document.put("LastName").newString(lastName);
    document
        .put("DOB")
        .newTimestamp(
            Timestamp.forDay(
                dateOfBirth.getYear(), dateOfBirth.getMonthValue(), dateOfBirth.getDayOfMonth()));
    document.put("GovId").newString(govId);
    return document;
  }
}

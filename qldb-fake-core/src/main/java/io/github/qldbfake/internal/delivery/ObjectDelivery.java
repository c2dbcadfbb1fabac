package io.github.qldbfake.internal.delivery;

/** Where the objects of an export go, and where they are cut. */
public record ObjectDelivery(ObjectDestination destination, ObjectCuts cuts) {}

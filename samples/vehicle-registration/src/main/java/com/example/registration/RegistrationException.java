package com.example.registration;

/** A request that the registration office refuses. Nothing of its transaction is kept. */
public final class RegistrationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RegistrationException(String message) {
    super(message);
  }
}

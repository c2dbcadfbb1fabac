package com.example.fleet;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Looks after a fleet of vehicles whose history is kept in QLDB. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class FleetApplication {

  public static void main(String[] args) {
    SpringApplication.run(FleetApplication.class, args);
  }
}

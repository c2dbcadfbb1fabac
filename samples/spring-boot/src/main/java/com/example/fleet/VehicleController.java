package com.example.fleet;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/vehicles/{vin}")
class VehicleController {

  private final VehicleRepository vehicles;

  VehicleController(VehicleRepository vehicles) {
    this.vehicles = vehicles;
  }

  @GetMapping
  ResponseEntity<Vehicle> show(@PathVariable String vin) {
    return ResponseEntity.of(vehicles.find(vin));
  }

  @PutMapping("/color")
  ResponseEntity<Void> paint(@PathVariable String vin, @RequestBody String color) {
    return vehicles.paint(vin, color)
        ? ResponseEntity.noContent().build()
        : ResponseEntity.notFound().build();
  }
}

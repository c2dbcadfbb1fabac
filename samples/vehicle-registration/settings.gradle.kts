rootProject.name = "vehicle-registration"

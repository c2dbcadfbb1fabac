plugins {
    java
}

repositories {
    mavenLocal() // until a version of qldb-fake is on Maven Central
    mavenCentral()
}

dependencies {
    implementation(platform("software.amazon.awssdk:bom:2.36.2"))
    implementation("software.amazon.qldb:amazon-qldb-driver-java:2.3.1")
    implementation("software.amazon.awssdk:qldb")
    implementation("software.amazon.awssdk:qldbsession")

    testImplementation(platform("org.junit:junit-bom:5.14.4"))
    testImplementation("io.github.qldbfake:qldb-junit5:0.1.0-SNAPSHOT")
    testImplementation("org.junit.jupiter:junit-jupiter")
    testImplementation("org.assertj:assertj-core:3.27.7")
    testRuntimeOnly("org.junit.platform:junit-platform-launcher")
    testRuntimeOnly("org.slf4j:slf4j-simple:2.0.20")
}

tasks.withType<JavaCompile>().configureEach {
    options.encoding = "UTF-8"
    options.release.set(17)
}

tasks.test {
    useJUnitPlatform()
    testLogging {
        events("passed", "skipped", "failed")
    }
}

package com.example.fleet;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.lang.Nullable;

/**
 * Where the ledger is.
 *
 * @param ledger its name
 * @param region its region, such as {@code eu-central-1}
 * @param endpoint the endpoint for sessions, or null for the one of the region
 */
@ConfigurationProperties("qldb")
record QldbProperties(String ledger, String region, @Nullable URI endpoint) {}

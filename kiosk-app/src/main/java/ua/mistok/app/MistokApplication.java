package ua.mistok.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/// Starts a kiosk or, with the profile `hub`, a hub; a start with no role is a kiosk.
@SpringBootApplication
@ConfigurationPropertiesScan
public class MistokApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(MistokApplication.class, arguments);
    }
}

package ua.mistok.app;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.ComponentScan;

/// Starts a kiosk or, with the profile `hub`, a hub; a start with no role is a kiosk.
///
/// Who looks for parts of it opens few classes, for there are thousands and a start waits: Spring
/// looks for `*Wiring` alone, which name whatever else it should know, and Vaadin looks into two
/// rooms. A packaged kiosk does not look at all: [PreparedKiosk].
@SpringBootApplication
@ComponentScan(resourcePattern = "**/*Wiring.class")
@EnableVaadin({"ua.mistok.app.access", "ua.mistok.app.ui"})
public class MistokApplication {

    public static void main(String[] arguments) {
        var application = new SpringApplication(MistokApplication.class);
        application.addListeners(new PreparedKiosk());
        application.run(arguments);
    }
}

package ua.mistok.walls;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import ua.mistok.app.MistokApplication;

class ModulesTest {

    @Test
    void modules_keep_to_the_arrows_of_their_annotations() {
        var tables = resideInAnyPackage("ua.mistok.app.db.kiosk..", "ua.mistok.app.db.hub..");

        ApplicationModules.of(MistokApplication.class, tables).verify();
    }

    @Test
    void a_wrong_arrow_is_named() {
        var offenders =
                ApplicationModules.of("ua.mistok.walls.offenders.modules", location -> true);

        assertThat(offenders.detectViolations().getMessages())
                .anyMatch(message -> message.contains("kitchen") && message.contains("hall"));
    }
}

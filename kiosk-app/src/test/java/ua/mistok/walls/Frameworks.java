package ua.mistok.walls;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

/// Which code may know which library.
final class Frameworks {

    private Frameworks() {}

    static ArchRule stayOutOfConfig(String house) {
        return noClasses()
                .that()
                .resideInAPackage(house + ".config..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.vaadin..",
                        "org.springframework..",
                        "org.jooq..",
                        "org.flywaydb..",
                        "java.sql..",
                        "javax.sql..",
                        "jakarta..")
                .because("what a kiosk offers is data and pure rules");
    }

    static ArchRule sqlStaysInStores(String house) {
        return noClasses()
                .that()
                .resideInAPackage(house + ".app..")
                .and()
                .resideOutsideOfPackage(house + ".app.db..")
                .and(not(storesAndWirings()))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.jooq..",
                        "java.sql..",
                        "javax.sql..",
                        "org.h2..",
                        "org.flywaydb..",
                        "org.postgresql..",
                        house + ".app.db.kiosk..",
                        house + ".app.db.hub..")
                .because(
                        "SQL lives in *Store and the room of the database, and is wired in *Wiring");
    }

    static ArchRule oneJackson(String house) {
        return noClasses()
                .that()
                .resideInAPackage(house + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.fasterxml.jackson.databind..", "com.fasterxml.jackson.core..")
                .because(
                        "JSON is Jackson 3 (tools.jackson); two of them read the same bytes apart");
    }

    private static DescribedPredicate<JavaClass> storesAndWirings() {
        return DescribedPredicate.describe(
                "a store or a wiring",
                type -> {
                    var name = type.getName().replaceFirst("\\$.*", "");
                    return name.endsWith("Store") || name.endsWith("Wiring");
                });
    }

    private static DescribedPredicate<JavaClass> not(DescribedPredicate<JavaClass> predicate) {
        return DescribedPredicate.not(predicate);
    }
}

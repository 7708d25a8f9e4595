package ua.mistok.walls;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.function.Function;

/// A rule, the code that must keep it, and the offender that shows it to bite.
///
/// A rule is a function of the package that stands for `ua.mistok`: offenders live in a small copy
/// of the house under `ua.mistok.walls.offenders`.
enum Wall {
    ROOMS_OF_CONFIG(Arrows::ofConfig, Code.MAIN, "config.text.TextThatKnowsPacks"),
    ROOMS_OF_APP(Arrows::ofApp, Code.MAIN, "app.log.LogThatKnowsFacts"),
    ROOMS_HAVE_A_ROW(Arrows::ofUnknownRooms, Code.MAIN, "app.shed.Shed"),
    CONFIG_STANDS_ALONE(Frameworks::stayOutOfConfig, Code.MAIN, "config.text.TextOnSpring"),
    SQL_STAYS_IN_STORES(Frameworks::sqlStaysInStores, Code.MAIN, "app.log.LogThatAsksTables"),
    ONE_JACKSON(Frameworks::oneJackson, Code.MAIN, "app.fact.FactOfTheOldJackson"),
    NAMES_SAY_WHAT_IT_IS(Habits::names, Code.MAIN, "app.fact.FactManager"),
    PACKAGES_SAY_WHAT_THEY_ARE(Habits::packages, Code.MAIN, "app.shed"),
    NO_WORDS_IN_JAVA(Sentences::stayOut, Code.MAIN, "app.fact.FactThatTalks"),
    NO_CYRILLIC_IN_JAVA(Sentences::stayOut, Code.MAIN, "app.fact.FactInUkrainian"),
    VIEWS_SAY_TO_WHOM_THEY_OPEN(Doors::ofViews, Code.MAIN, "app.shed.ShedView"),
    SPRING_FINDS_WHAT_IT_SHOULD(Wirings::name, Code.MAIN, "app.shed.ShedPage"),
    PARTS_HANG_ON_THEIR_ROLE(Wirings::hangOnTheirRoleAlone, Code.MAIN, "app.shed.ShedWiring"),
    WIRINGS_NAME_NOTHING_SIGNED(Wirings::nameNothingSigned, Code.MAIN, "app.shed.StampWiring"),
    VAADIN_FINDS_WHAT_IT_SHOULD(Wirings::ofVaadin, Code.MAIN, "app.shed.ShedShell"),
    SCREENS_CAN_BE_HEARD(Heard::screens, Code.MAIN, "app.shed.ShedScreen"),
    NOBODY_PRINTS(Habits::printing, Code.MAIN, "app.fact.FactThatPrints"),
    NO_TEST_SLEEPS(Habits::sleeping, Code.TESTS, "app.fact.FactThatSleeps");

    private static final String HOUSE = "ua.mistok";
    private static final String OFFENDERS = "ua.mistok.walls.offenders";

    private final Function<String, ArchRule> rule;
    private final Code code;
    private final String offender;

    Wall(Function<String, ArchRule> rule, Code code, String offender) {
        this.rule = rule;
        this.code = code;
        this.offender = offender;
    }

    ArchRule inTheHouse() {
        return rule.apply(HOUSE);
    }

    JavaClasses house() {
        return code.classes();
    }

    ArchRule amongOffenders() {
        return rule.apply(OFFENDERS);
    }

    JavaClasses offenders() {
        return Code.OFFENDERS.classes();
    }

    /// The full name of the class or package that must be named as breaking this rule.
    String offender() {
        return OFFENDERS + "." + offender;
    }

    private enum Code {
        MAIN,
        TESTS,
        OFFENDERS;

        /// Read once: a scan of all classes takes a second.
        private static final JavaClasses MAIN_CLASSES =
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .withImportOption(Code::isOurs)
                        .importPackages(HOUSE);

        private static final JavaClasses TEST_CLASSES =
                new ClassFileImporter()
                        .withImportOption(location -> !location.contains("/offenders/"))
                        .importPaths(
                                Path.of("target", "test-classes"),
                                Path.of("..", "kiosk-config", "target", "test-classes"));

        private static final JavaClasses OFFENDING_CLASSES =
                new ClassFileImporter().importPackages(Wall.OFFENDERS);

        JavaClasses classes() {
            return switch (this) {
                case MAIN -> MAIN_CLASSES;
                case TESTS -> TEST_CLASSES;
                case OFFENDERS -> OFFENDING_CLASSES;
            };
        }

        /// Tables and Spring's lists of parts (`Some__BeanDefinitions`) are generated; they answer
        /// to nobody.
        private static boolean isOurs(Location location) {
            return !location.contains("/ua/mistok/app/db/kiosk/")
                    && !location.contains("/ua/mistok/app/db/hub/")
                    && !location.contains("__");
        }
    }
}

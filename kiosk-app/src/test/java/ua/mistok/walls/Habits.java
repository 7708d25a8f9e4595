package ua.mistok.walls;

import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethod;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/// What the house's code looks like everywhere.
final class Habits {

    /// Words that say nothing of what a type is.
    private static final Set<String> EMPTY =
            Set.of("Manager", "Helper", "Util", "Utils", "Impl", "Dto", "Base", "Common");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|_");

    private Habits() {}

    static ArchRule names(String house) {
        return classes()
                .that()
                .resideInAPackage(house + "..")
                .should(satisfy("say what they are", Habits::emptyName));
    }

    static ArchRule packages(String house) {
        return classes()
                .that()
                .resideInAnyPackage(house + ".app..", house + ".config..")
                .should(satisfy("lie in a package that says what it is for", Habits::unmarked));
    }

    static ArchRule printing(String house) {
        return noClasses()
                .that()
                .resideInAPackage(house + "..")
                .and()
                .resideOutsideOfPackage(house + ".app.cli..")
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .because("only verbs at a terminal print; everybody else logs");
    }

    static ArchRule sleeping(String house) {
        return noClasses()
                .that()
                .resideInAPackage(house + "..")
                .should(
                        callMethod(Thread.class, "sleep", long.class)
                                .or(callMethod(Thread.class, "sleep", java.time.Duration.class))
                                .or(callMethod(TimeUnit.class, "sleep", long.class)))
                .because("a test that sleeps is slow on a good day and wrong on a bad one");
    }

    private static List<String> emptyName(JavaClass type) {
        var words = List.of(BETWEEN_WORDS.split(type.getSimpleName()));
        var isEmpty = words.stream().anyMatch(EMPTY::contains);
        // A service is the card of a real e-service; as a suffix the word is empty.
        var isSuffix = words.size() > 1 && words.getLast().equals("Service");
        return isEmpty || isSuffix
                ? List.of(type.getName() + " has a word in its name that says nothing")
                : List.of();
    }

    private static List<String> unmarked(JavaClass type) {
        var info = type.getPackage().tryGetPackageInfo();
        return info.isPresent() && info.get().isAnnotatedWith(NullMarked.class)
                ? List.of()
                : List.of(type.getPackageName() + " has no package-info with @NullMarked");
    }

    /// @param check answers what is wrong with a class, in words
    static ArchCondition<JavaClass> satisfy(
            String description, Function<JavaClass, List<String>> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.apply(type)
                        .forEach(wrong -> events.add(SimpleConditionEvent.violated(type, wrong)));
            }
        };
    }
}

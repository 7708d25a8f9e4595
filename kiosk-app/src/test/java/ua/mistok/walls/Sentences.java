package ua.mistok.walls;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/// Words for people live in translations and packs: no string of the application speaks to them.
///
/// A log line and the reason of an exception are for engineers: English, and without the full stop
/// that makes a sentence.
final class Sentences {

    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern SENTENCE =
            Pattern.compile("\\p{Lu}\\S*(\\s+\\S+){2,}[.!?…]", Pattern.DOTALL);

    private Sentences() {}

    static ArchRule stayOut(String house) {
        return classes()
                .that()
                .resideInAPackage(house + ".app..")
                .should(Habits.satisfy("leave words to translations", Sentences::spoken));
    }

    private static List<String> spoken(JavaClass type) {
        return strings(type).stream()
                .filter(text -> CYRILLIC.matcher(text).find() || SENTENCE.matcher(text).matches())
                .map(text -> type.getName() + " says: " + text)
                .toList();
    }

    /// Every string constant of a class, those inside concatenations included.
    static List<String> strings(JavaClass type) {
        var uri = type.getSource().orElseThrow().getUri();
        try (var bytes = uri.toURL().openStream()) {
            var constants = ClassFile.of().parse(bytes.readAllBytes()).constantPool();
            return StreamSupport.stream(constants.spliterator(), false)
                    .filter(StringEntry.class::isInstance)
                    .map(entry -> ((StringEntry) entry).stringValue())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

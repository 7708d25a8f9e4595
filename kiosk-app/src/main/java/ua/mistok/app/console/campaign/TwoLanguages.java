package ua.mistok.app.console.campaign;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Supplier;
import ua.mistok.app.console.form.Fields;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// The same words in both languages; English may be left out.
record TwoLanguages(Supplier<String> ukrainian, Supplier<String> english) {

    /// @param key of the label in Ukrainian; that of English has `-en` behind it
    static TwoLanguages line(
            FormLayout layout, Fields fields, LocalizedText text, String name, String of) {
        var ukrainian = new TextField();
        var english = new TextField();
        ukrainian.setValue(text.in(Language.UKRAINIAN));
        english.setValue(english(text));
        fields.add(layout, ukrainian, name, of, "console.campaigns.field." + name);
        fields.add(layout, english, name + "-en", of, "console.campaigns.english." + name);
        return new TwoLanguages(ukrainian::getValue, english::getValue);
    }

    static TwoLanguages area(
            FormLayout layout, Fields fields, LocalizedText text, String name, String of) {
        var ukrainian = new TextArea();
        var english = new TextArea();
        ukrainian.setValue(text.in(Language.UKRAINIAN));
        english.setValue(english(text));
        fields.add(layout, ukrainian, name, of, "console.campaigns.field." + name);
        fields.add(layout, english, name + "-en", of, "console.campaigns.english." + name);
        return new TwoLanguages(ukrainian::getValue, english::getValue);
    }

    private static String english(LocalizedText text) {
        return text.has(Language.ENGLISH) ? text.in(Language.ENGLISH) : "";
    }

    LocalizedText text() {
        var words = ukrainian.get().strip();
        var translated = english.get().strip();
        return translated.isEmpty()
                ? LocalizedText.same(words)
                : LocalizedText.of(words, translated);
    }

    boolean inEnglish() {
        return !english.get().isBlank();
    }

    /// A name or a room, which need not be translated: the Ukrainian words stand for both.
    ///
    /// @param both whether English is wanted at all
    LocalizedText orUkrainian(boolean both) {
        var words = ukrainian.get().strip();
        return both && !inEnglish() ? LocalizedText.of(words, words) : text();
    }

    Optional<LocalizedText> ifAny(boolean both) {
        return Optional.of(orUkrainian(both))
                .filter(said -> !said.in(Language.UKRAINIAN).isEmpty());
    }
}

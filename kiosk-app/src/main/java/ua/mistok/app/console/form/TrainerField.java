package ua.mistok.app.console.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Optional;
import java.util.random.RandomGenerator;
import ua.mistok.config.lesson.TrainerCode;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Checked.Bad;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.problem.Place;

/// «Код тренера»: typed off a card, or made new for a trainer who has none. May stay empty.
public final class TrainerField extends TextField implements LocaleChangeObserver {

    /// Of a code with its stroke, and some gaps.
    private static final int LONGEST = 20;

    private static final Place HERE = Place.file("trainer");

    private final Button make;

    /// @param random unguessable
    public TrainerField(RandomGenerator random) {
        make = new Button("", click -> setValue(TrainerCode.random(random).toString()));
        make.setId("new-code");
        make.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        setMaxLength(LONGEST);
        setAutocomplete(Autocomplete.OFF);
        setSuffixComponent(make);
        addValueChangeListener(changed -> make.setVisible(isBlank()));
    }

    private boolean isBlank() {
        return getValue().isBlank();
    }

    /// What was typed; nothing where nothing was.
    public Optional<Checked<TrainerCode>> read() {
        return isBlank() ? Optional.empty() : Optional.of(TrainerCode.read(HERE, getValue()));
    }

    /// Says at the field what is wrong with it, if anything is.
    ///
    /// @return whether it may stay so
    public boolean isFine() {
        var words =
                read().filter(Bad.class::isInstance)
                        .map(bad -> bad.problems().getFirst().words().in(FormTell.language(this)))
                        .orElse("");
        setErrorMessage(words);
        setInvalid(!words.isEmpty());
        return words.isEmpty();
    }

    /// The code; nothing where none was typed or a wrong one.
    public Optional<TrainerCode> code() {
        return read().flatMap(
                        read ->
                                read instanceof Good<TrainerCode>(var code, var _)
                                        ? Optional.of(code)
                                        : Optional.empty());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        setLabel(getTranslation("console.classes.field.trainer"));
        setHelperText(getTranslation("console.classes.field.trainer.help"));
        make.setText(getTranslation("console.classes.field.trainer.new"));
    }
}

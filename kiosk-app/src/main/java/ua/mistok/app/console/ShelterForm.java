package ua.mistok.app.console;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import ua.mistok.app.access.Deed;
import ua.mistok.app.alarm.ShelterText;
import ua.mistok.app.alarm.Shelters;
import ua.mistok.app.fact.Danger;
import ua.mistok.app.staff.Desk;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;

/// The library's words of where to go in one danger, both languages side by side.
final class ShelterForm extends Section {

    private final Danger danger;
    private final transient Shelters shelters;
    private final transient Desk desk;
    private final H2 title = new H2();
    private final Paragraph lead = new Paragraph();
    private final TextField way = field(ShelterText.LONGEST_WAY);
    private final TextField wayEnglish = field(ShelterText.LONGEST_WAY);
    private final TextField more = field(ShelterText.LONGEST_MORE);
    private final TextField moreEnglish = field(ShelterText.LONGEST_MORE);
    private final Button save = new Button("", click -> save());
    private final Span state = new Span();

    ShelterForm(Danger danger, Shelters shelters, Desk desk) {
        this.danger = danger;
        this.shelters = shelters;
        this.desk = desk;
        addClassName("panel");
        setId("shelter-" + danger.stableName());
        state.getElement().setAttribute("role", "status");
        var layout = new FormLayout(way, wayEnglish, more, moreEnglish);
        var end = new Div(save, state);
        end.addClassName("btn-row");
        add(title, lead, layout, end);
        show();
        var may = desk.may(Deed.SHELTER_WRITTEN);
        for (var field : new TextField[] {way, wayEnglish, more, moreEnglish}) {
            field.setReadOnly(!may);
            field.addValueChangeListener(changed -> state.setText(""));
        }
        save.setVisible(may);
    }

    private static TextField field(int longest) {
        var field = new TextField();
        field.setMaxLength(longest);
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        return field;
    }

    private void show() {
        var text = shelters.find(danger);
        way.setValue(in(text.map(ShelterText::way), Language.UKRAINIAN));
        wayEnglish.setValue(in(text.map(ShelterText::way), Language.ENGLISH));
        more.setValue(in(text.map(ShelterText::more), Language.UKRAINIAN));
        moreEnglish.setValue(in(text.map(ShelterText::more), Language.ENGLISH));
    }

    private static String in(Optional<LocalizedText> text, Language language) {
        return text.filter(words -> words.has(language))
                .map(words -> words.in(language))
                .orElse("");
    }

    private void save() {
        var isEmpty = way.isEmpty() && wayEnglish.isEmpty() && more.isEmpty();
        if (way.getValue().isBlank() && !isEmpty) {
            way.setErrorMessage(getTranslation("console.shelter.needs-way"));
            way.setInvalid(true);
            way.focus();
            return;
        }
        way.setInvalid(false);
        var text =
                isEmpty
                        ? Optional.<ShelterText>empty()
                        : Optional.of(
                                ShelterText.of(
                                        way.getValue(),
                                        wayEnglish.getValue(),
                                        more.getValue(),
                                        moreEnglish.getValue()));
        var staff = desk.staff();
        desk.act(
                Deed.SHELTER_WRITTEN,
                danger.stableName(),
                () -> shelters.write(danger, text, staff));
        show();
        state.setText(getTranslation("console.shelter.saved"));
    }

    void draw() {
        title.setText(getTranslation("console.shelter." + danger.stableName()));
        lead.setText(getTranslation("console.shelter.lead"));
        way.setLabel(getTranslation("console.shelter.way"));
        way.setHelperText(getTranslation("console.shelter.way.sample"));
        wayEnglish.setLabel(getTranslation("console.shelter.way-english"));
        more.setLabel(getTranslation("console.shelter.more"));
        more.setHelperText(getTranslation("console.shelter.more.sample"));
        moreEnglish.setLabel(getTranslation("console.shelter.more-english"));
        save.setText(getTranslation("console.shelter.save"));
    }
}

package ua.mistok.app.console.survey;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import ua.mistok.config.pack.Pack;

/// For whom a survey is written: for this library, or for all that have the pack of a place.
final class ForWhomDialog extends Dialog {

    private static final String OURS = "";

    /// @param chosen hears the slug of a pack; empty for the library itself
    ForWhomDialog(SurveyTell tell, List<Pack> places, Consumer<String> chosen) {
        setId("for-whom");
        setHeaderTitle(tell.say("console.surveys.for-whom"));
        var choice = new RadioButtonGroup<String>();
        var items = new ArrayList<>(List.of(OURS));
        places.forEach(pack -> items.add(pack.id().slug()));
        choice.setItems(items);
        choice.setLabel(tell.say("console.surveys.for-whom.label"));
        choice.addThemeName("vertical");
        choice.setItemLabelGenerator(
                slug ->
                        places.stream()
                                .filter(pack -> pack.id().slug().equals(slug))
                                .map(pack -> pack.manifest().name().in(tell.language()))
                                .map(name -> tell.say("console.surveys.for-whom.pack", name))
                                .findFirst()
                                .orElseGet(() -> tell.say("console.surveys.for-whom.ours")));
        choice.setValue(OURS);
        var go =
                new Button(
                        tell.say("console.surveys.for-whom.go"),
                        click -> {
                            close();
                            chosen.accept(choice.getValue());
                        });
        go.setId("for-whom-go");
        go.addThemeVariants(ButtonVariant.PRIMARY);
        add(choice, new Paragraph(tell.say("console.surveys.for-whom.lead")));
        getFooter().add(new Button(tell.say("console.form.cancel"), click -> close()), go);
    }
}

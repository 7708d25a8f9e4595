package ua.mistok.app.console.survey;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Optional;

/// What holds of a survey as a whole: what becomes of half of an answer, and when it is enough.
final class AboutFields extends Div {

    AboutFields(Writing writing) {
        var draft = writing.draft();
        addClassName("pair");
        var unfinished = new Select<String>();
        unfinished.setId("survey-unfinished");
        unfinished.setLabel(writing.say("console.surveys.unfinished"));
        unfinished.setItems(SurveyDraft.UNFINISHED);
        unfinished.setItemLabelGenerator(
                one ->
                        writing.say(
                                switch (one) {
                                    case "keep" -> "console.surveys.unfinished.keep";
                                    case "ask" -> "console.surveys.unfinished.ask";
                                    default -> "console.surveys.unfinished.discard";
                                }));
        unfinished.setValue(draft.unfinished);
        writing.hear(unfinished, value -> draft.unfinished = value);
        var until = new IntegerField(writing.say("console.surveys.until"));
        until.setId("survey-until");
        until.setHelperText(writing.say("console.surveys.until.help"));
        until.setMin(1);
        if (draft.until.matches("[0-9]{1,7}")) {
            until.setValue(Integer.valueOf(draft.until));
        }
        writing.hear(
                until,
                value -> draft.until = Optional.ofNullable(value).map(Object::toString).orElse(""));
        add(unfinished, until);
    }
}

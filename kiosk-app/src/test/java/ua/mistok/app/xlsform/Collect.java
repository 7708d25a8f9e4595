package ua.mistok.app.xlsform;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.javarosa.core.model.Constants;
import org.javarosa.core.model.data.DateData;
import org.javarosa.core.model.data.DecimalData;
import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.core.model.data.IntegerData;
import org.javarosa.core.model.data.MultipleItemsData;
import org.javarosa.core.model.data.SelectOneData;
import org.javarosa.core.model.data.StringData;
import org.javarosa.core.model.data.helper.Selection;
import org.javarosa.core.model.instance.InstanceInitializationFactory;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.form.api.FormEntryController;
import org.javarosa.form.api.FormEntryModel;
import org.javarosa.xform.parse.XFormParser;
import org.javarosa.xform.util.XFormUtils;
import org.jspecify.annotations.Nullable;

/// A form being filled in the engine of ODK Collect, one question at a time.
final class Collect {

    /// What became of an answer.
    enum Took {
        OK,
        REFUSED,
        REQUIRED
    }

    private final FormEntryController controller;
    private final Map<String, TreeElement> nodes = new HashMap<>();

    /// @param ids of the kiosk by the names of the form
    /// @param given values of hidden questions, by name
    Collect(String xform, Map<String, String> ids, Map<String, String> given) {
        try {
            var stream = new ByteArrayInputStream(xform.getBytes(StandardCharsets.UTF_8));
            var form = XFormUtils.getFormFromInputStream(stream);
            form.initialize(true, new InstanceInitializationFactory());
            controller = new FormEntryController(new FormEntryModel(form));
            know(form.getMainInstance().getRoot(), ids);
            given.forEach(
                    (name, value) ->
                            form.setValue(new StringData(value), node(name).getRef(), true));
        } catch (XFormParser.ParseException broken) {
            throw new IllegalStateException(broken);
        }
        goOn();
    }

    private void know(TreeElement element, Map<String, String> ids) {
        for (int child = 0; child < element.getNumChildren(); child++) {
            var node = element.getChildAt(child);
            if (node.isLeaf() && ids.containsKey(node.getName())) {
                nodes.put(ids.getOrDefault(node.getName(), ""), node);
            }
            know(node, ids);
        }
    }

    private TreeElement node(String id) {
        return Optional.ofNullable(nodes.get(id)).orElseThrow();
    }

    /// The id of the question that is shown now; empty after the last one.
    Optional<String> question() {
        if (model().getEvent() == FormEntryController.EVENT_END_OF_FORM) {
            return Optional.empty();
        }
        var shown = model().getFormIndex().getReference();
        return nodes.entrySet().stream()
                .filter(node -> node.getValue().getRef().equals(shown))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// What is shown above the answer, in the language that is named so.
    String text(String language) {
        controller.setLanguage(language);
        return model().getQuestionPrompt().getQuestionText();
    }

    /// @param codes as the kiosk stores them
    Took answer(List<String> codes) {
        return give(data(codes));
    }

    Took leave() {
        return give(null);
    }

    private Took give(@Nullable IAnswerData data) {
        var how = controller.answerQuestion(data, true);
        return switch (how) {
            case FormEntryController.ANSWER_REQUIRED_BUT_EMPTY -> Took.REQUIRED;
            case FormEntryController.ANSWER_CONSTRAINT_VIOLATED -> Took.REFUSED;
            default -> {
                goOn();
                yield Took.OK;
            }
        };
    }

    private void goOn() {
        int event;
        do {
            event = controller.stepToNextEvent();
        } while (event != FormEntryController.EVENT_QUESTION
                && event != FormEntryController.EVENT_END_OF_FORM);
    }

    private IAnswerData data(List<String> codes) {
        var prompt = model().getQuestionPrompt();
        var first = codes.getFirst();
        return switch (prompt.getControlType()) {
            case Constants.CONTROL_SELECT_ONE -> new SelectOneData(new Selection(first));
            case Constants.CONTROL_SELECT_MULTI, Constants.CONTROL_RANK ->
                    new MultipleItemsData(codes.stream().map(Selection::new).toList());
            default ->
                    switch (prompt.getDataType()) {
                        case Constants.DATATYPE_INTEGER -> new IntegerData(Integer.parseInt(first));
                        case Constants.DATATYPE_DECIMAL ->
                                new DecimalData(Double.parseDouble(first));
                        case Constants.DATATYPE_DATE -> new DateData(day(first));
                        default -> new StringData(first);
                    };
        };
    }

    private static Date day(String written) {
        var midnight = LocalDate.parse(written).atStartOfDay(ZoneId.systemDefault());
        return Date.from(midnight.toInstant());
    }

    /// What a question holds; empty if nothing, or if it is not asked.
    String value(String id) {
        var node = node(id);
        return node.isRelevant() && node.getValue() != null
                ? node.getValue().uncast().getString()
                : "";
    }

    private FormEntryModel model() {
        return controller.getModel();
    }
}

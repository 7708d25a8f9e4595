package ua.mistok.app.xlsform;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ua.mistok.config.expr.Expression;
import ua.mistok.config.survey.Option;
import ua.mistok.config.survey.Question;
import ua.mistok.config.survey.QuestionKind.Calculated;
import ua.mistok.config.survey.QuestionKind.Consent;
import ua.mistok.config.survey.Section;
import ua.mistok.config.survey.Stem;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.text.LocalizedText;

/// Lays a survey out as the three sheets of a form.
final class FormWriter {

    private final Survey survey;
    private final LocalizedText agreed;
    private final LocalizedText refused;
    private final FormNames names;
    private final List<Entry> rows = new ArrayList<>();
    private final List<Entry> choices = new ArrayList<>();
    private final List<String> lists = new ArrayList<>();

    FormWriter(Survey survey, LocalizedText agreed, LocalizedText refused) {
        this.survey = survey;
        this.agreed = agreed;
        this.refused = refused;
        this.names = new FormNames(survey);
    }

    byte[] write() {
        new TreeMap<>(survey.given()).forEach(this::given);
        var section = Optional.<String>empty();
        var stem = Optional.<Stem>empty();
        var sections = new LinkedHashSet<>(survey.sections());
        for (var question : survey.questions()) {
            if (!question.stem().equals(stem)) {
                stem.ifPresent(_ -> end());
            }
            if (!question.section().equals(section)) {
                section.ifPresent(_ -> end());
                while (!sections.isEmpty()) {
                    var next = sections.removeFirst();
                    begin(next);
                    if (question.section().equals(Optional.of(next.id()))) {
                        break;
                    }
                    end();
                }
                section = question.section();
            }
            if (!question.stem().equals(stem)) {
                stem = question.stem();
                stem.ifPresent(one -> matrix(one, question));
            }
            rows.add(stem.isPresent() ? row(stem.get(), question) : question(question));
        }
        stem.ifPresent(_ -> end());
        section.ifPresent(_ -> end());
        for (var empty : sections) {
            begin(empty);
            end();
        }
        return BookWriter.write(Map.of("survey", rows, "choices", choices, "settings", settings()));
    }

    private void given(String name, List<String> values) {
        rows.add(
                names.put(new Entry().put("type", "hidden"), name)
                        .put("mistok_values", String.join(" | ", values)));
    }

    private void begin(Section section) {
        rows.add(
                names.section(new Entry().put("type", "begin_group"), section.id())
                        .text("label", names.text(section.title()))
                        .put("relevant", condition(section.relevant(), Expression.ALWAYS)));
    }

    private void end() {
        rows.add(new Entry().put("type", "end_group"));
    }

    private void matrix(Stem stem, Question first) {
        var each = KindForm.of(first.kind(), names.of(stem.id()));
        var isTable = each.type().startsWith("select_one");
        var entry = names.put(new Entry().put("type", "begin_group"), stem.id());
        entry.text("label", names.text(stem.text()));
        first.lead().ifPresent(lead -> entry.text("hint", names.text(lead)));
        entry.put("relevant", condition(first.relevant(), Expression.ALWAYS))
                .put("appearance", isTable ? "table-list" : "field-list matrix")
                .put("mistok_each", each.hint())
                .flag("mistok_declines", first.declines());
        rows.add(entry);
    }

    private Entry row(Stem stem, Question question) {
        var form = KindForm.of(question.kind(), names.of(stem.id()));
        list(stem.id(), question);
        return names.put(new Entry().put("type", form.type()), question.id())
                .text("label", names.text(question.text()))
                .put("required", required(question))
                .put("parameters", form.parameters())
                .put("mistok_labels", form.labels());
    }

    private Entry question(Question question) {
        var form = KindForm.of(question.kind(), names.of(question.id()));
        list(question.id(), question);
        var entry = names.put(new Entry().put("type", form.type()), question.id());
        entry.put("relevant", condition(question.relevant(), Expression.ALWAYS));
        if (question.kind() instanceof Calculated(var value)) {
            return entry.put("calculation", Truths.written(value, names));
        }
        entry.text("label", names.text(question.text()));
        question.lead().ifPresent(lead -> entry.text("hint", names.text(lead)));
        question.again().ifPresent(again -> entry.ours("mistok_again", names.text(again)));
        question.constraint()
                .ifPresent(one -> entry.text("constraint_message", names.text(one.message())));
        return entry.put("required", required(question))
                .put(
                        "constraint",
                        constraint(form.bounds(question.constraint().isPresent()), question))
                .put("appearance", form.appearance())
                .put("parameters", form.parameters())
                .flag("mistok_declines", question.declines())
                .flag("mistok_apart", question.apart())
                .put("mistok_labels", form.labels())
                .put("mistok_top", form.top())
                .put("mistok_decimals", form.decimals());
    }

    private String constraint(String bounds, Question question) {
        var own =
                question.constraint()
                        .map(one -> names.references(one.rule().toString()))
                        .orElse("");
        if (bounds.isEmpty() || own.isEmpty()) {
            return bounds + own;
        }
        return bounds + " and (" + own + ")";
    }

    private String required(Question question) {
        var required = condition(question.required(), Expression.NEVER);
        return question.required().equals(Expression.ALWAYS) ? "yes" : required;
    }

    private String condition(Expression condition, Expression usual) {
        return condition.equals(usual) ? "" : names.references(condition.toString());
    }

    private void list(String name, Question question) {
        if (lists.contains(name)) {
            return;
        }
        lists.add(name);
        if (question.kind() instanceof Consent) {
            choices.add(choice(name, Consent.AGREED, agreed));
            choices.add(choice(name, Consent.REFUSED, refused));
        }
        KindForm.labels(question.kind())
                .forEach((point, label) -> choices.add(choice(name, point.toString(), label)));
        question.kind().options().forEach(option -> choices.add(option(name, option)));
    }

    private Entry option(String list, Option option) {
        var entry = choice(list, option.code(), option.label());
        option.then().ifPresent(then -> entry.ours("mistok_then", then));
        return entry.flag("mistok_last", option.last())
                .flag("mistok_exclusive", option.exclusive())
                .flag("mistok_words", option.words())
                .put("mistok_service", option.service().orElse(""))
                .put("mistok_opens", option.opens().orElse(""));
    }

    private Entry choice(String list, String code, LocalizedText label) {
        return new Entry()
                .put("list_name", names.of(list))
                .put("name", code)
                .text("label", names.text(label));
    }

    private List<Entry> settings() {
        var until = survey.until();
        return List.of(
                new Entry()
                        .put("form_title", survey.name().toString())
                        .put("form_id", survey.id().slug())
                        .put("version", Integer.toString(survey.version()))
                        .put("default_language", Entry.STANDARD)
                        .ours("mistok_name", survey.name())
                        .put(
                                "mistok_unfinished",
                                survey.unfinished().name().toLowerCase(Locale.ROOT))
                        .put("mistok_until", until.isPresent() ? "" + until.getAsInt() : "")
                        .put("mistok_words", Boolean.toString(survey.words())));
    }
}

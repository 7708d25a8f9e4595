package ua.mistok.config.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ua.mistok.config.field.Verdict;
import ua.mistok.config.text.LocalizedText;

/// How things stand on a step: what is filled in, what is left to do, what to touch next.
///
/// @param added rows that were added to a list
/// @param adding whether a row is being added
/// @param fixing whether the line with the planted mistake is being corrected
record Standing(
        Demo demo,
        Step step,
        Answers answers,
        List<Step.Row> added,
        boolean adding,
        boolean fixing) {

    /// The fields of this step that are asked for now.
    List<Field> fields() {
        return switch (step) {
            case Step.Rows _ when !adding -> List.of();
            case Step.FindError _ when !fixing -> List.of();
            default -> step.fields().stream().filter(this::isAsked).toList();
        };
    }

    private boolean isAsked(Field field) {
        return field.head().relevant().holds(answers);
    }

    /// A review asks for a field once more, and must not overwrite what the form was given.
    String key(String field) {
        return step instanceof Step.FindError find && find.planted().id().equals(field)
                ? step.id()
                : field;
    }

    Optional<String> text(String field) {
        return answers.entry(key(field)).map(Answers.Entry::typed);
    }

    List<Step.Row> rows() {
        var rows = new ArrayList<Step.Row>();
        if (step instanceof Step.Rows list) {
            rows.addAll(list.rows());
        }
        rows.addAll(added);
        return rows;
    }

    /// Ids of the fields that a review shows: those that this visitor was asked for.
    List<String> lines() {
        return step instanceof Step.FindError find
                ? find.lines().stream()
                        .filter(line -> demo.findField(line).filter(this::isAsked).isPresent())
                        .toList()
                : List.of();
    }

    // ── what is left to do ──────────────────────────────────────────────

    /// What is wrong with what stands in the field; nothing if it is empty.
    Optional<LocalizedText> unfit(Field.Typed field) {
        return answers.entry(key(field.id()))
                .flatMap(
                        entry ->
                                switch (entry.verdict()) {
                                    case Verdict.Unfit(var message) -> Optional.of(message);
                                    case Verdict.Fits(var canonical) -> other(field, canonical);
                                });
    }

    /// A value that fits, but is not the one of the story.
    private Optional<LocalizedText> other(Field.Typed field, String canonical) {
        var find =
                step instanceof Step.FindError review
                        ? Optional.of(review)
                        : Optional.<Step.FindError>empty();
        var exact = find.map(Step.FindError::right).or(field::exact);
        var words = find.map(Step.FindError::unfound).or(field::otherwise).orElse(Unfilled.CHOICE);
        return exact.filter(value -> !value.equals(canonical)).map(value -> words);
    }

    /// Whether something is still to be done about the field.
    boolean isOpen(Field field) {
        return switch (field) {
            case Field.Typed typed ->
                    unfit(typed).isPresent()
                            || (!typed.optional() && answers.entry(typed.id()).isEmpty());
            case Field.Pick pick -> chosen(pick.id()).isEmpty();
            case Field.PickMany pick -> chosen(pick.id()).isEmpty();
            case Field.Confirm confirm -> !answers.ticked(confirm.id());
        };
    }

    private Set<String> chosen(String id) {
        return answers.chosen(id);
    }

    private Optional<Option> missing(Step.ChooseMany many) {
        return many.options().stream()
                .filter(option -> option.right() && !chosen(many.id()).contains(option.id()))
                .findFirst();
    }

    boolean isCorrected(Step.FindError find) {
        return answers.entry(find.id())
                .filter(entry -> entry.verdict().equals(Verdict.fits(find.right())))
                .isPresent();
    }

    /// What keeps the visitor here, said about the whole step; a form says it field by field.
    Optional<LocalizedText> stillToDo() {
        return switch (step) {
            case Step.Tell _, Step.Takeaways _, Step.Form _ -> Optional.empty();
            case Step.Choose _, Step.PopUp _, Step.Timeline _ ->
                    when(chosen(step.id()).isEmpty(), Unfilled.CHOICE);
            case Step.ChooseMany many -> when(missing(many).isPresent(), Unfilled.CHOICES);
            case Step.Rows list -> when(rows().size() < list.least(), list.tooFew());
            case Step.FindError find -> when(!isCorrected(find), find.unfound());
        };
    }

    private static Optional<LocalizedText> when(boolean so, LocalizedText words) {
        return so ? Optional.of(words) : Optional.empty();
    }

    // ── what to touch next ──────────────────────────────────────────────

    Target target() {
        return switch (step) {
            case Step.Tell _, Step.Takeaways _ -> Target.FORWARD;
            case Step.Choose _, Step.PopUp _, Step.Timeline _ -> rightOption();
            case Step.ChooseMany many ->
                    missing(many).<Target>map(Standing::ofOption).orElse(Target.FORWARD);
            case Step.Form _ -> open().orElse(Target.FORWARD);
            case Step.Rows _ when adding -> open().orElseGet(Target.KeepRow::new);
            case Step.Rows list ->
                    rows().size() < list.least() ? new Target.AddRow() : Target.FORWARD;
            case Step.FindError find when isCorrected(find) -> Target.FORWARD;
            case Step.FindError find when fixing -> new Target.OfField(find.planted().id());
            case Step.FindError find -> new Target.OfLine(find.planted().id());
        };
    }

    private Target rightOption() {
        return chosen(step.id()).isEmpty()
                ? step.choices().stream()
                        .filter(Option::right)
                        .findFirst()
                        .<Target>map(Standing::ofOption)
                        .orElse(Target.FORWARD)
                : Target.FORWARD;
    }

    private static Target ofOption(Option option) {
        return new Target.OfOption(option.id());
    }

    private Optional<Target> open() {
        return fields().stream()
                .filter(this::isOpen)
                .findFirst()
                .map(field -> new Target.OfField(field.id()));
    }
}

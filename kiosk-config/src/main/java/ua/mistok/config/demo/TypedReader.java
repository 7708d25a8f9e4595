package ua.mistok.config.demo;

import java.util.Optional;
import ua.mistok.config.expr.Type;
import ua.mistok.config.field.FieldKindReader;
import ua.mistok.config.field.Guard;
import ua.mistok.config.field.Number;
import ua.mistok.config.field.Verdict;
import ua.mistok.config.source.SourceMap;

/// Reads a field that one types into, and sees to it that its own values fit and are nobody's.
final class TypedReader {

    private static final Guard GUARD = Guard.FOR_CONTENT;

    private TypedReader() {}

    static Field.Typed read(SourceMap map, Field.Head head) {
        var written = map.optionalString("sample");
        var kind = FieldKindReader.read(map, written);
        var typed =
                new Field.Typed(
                        head,
                        kind,
                        map.flag("optional", false),
                        written.orElseGet(kind::sample),
                        map.optionalString("prefilled"),
                        map.optionalString("exact"),
                        map.optionalText("otherwise"));
        check(map, typed);
        return typed;
    }

    static Type type(Field.Typed field) {
        return field.kind() instanceof Number ? Type.Plain.NUMBER : Type.Plain.TEXT;
    }

    private static void check(SourceMap map, Field.Typed field) {
        var verdict = field.kind().check(field.sample());
        if (!verdict.isFit()) {
            map.problems().add(DemoProblem.SAMPLE_REFUSED.at(map.place("sample"), field.sample()));
        }
        field.exact()
                .filter(exact -> !verdict.equals(Verdict.fits(exact)))
                .ifPresent(
                        exact ->
                                map.problems()
                                        .add(
                                                DemoProblem.SAMPLE_REFUSED.at(
                                                        map.place("exact"), exact)));
        notReal(map, "sample", field, Optional.of(field.sample()));
        notReal(map, "prefilled", field, field.prefilled());
    }

    /// The wrong value must look right, and the right one must fit.
    static void checkPlanted(SourceMap map, Step.FindError step) {
        var kind = step.planted().kind();
        if (!kind.check(step.right()).equals(Verdict.fits(step.right()))) {
            map.problems().add(DemoProblem.SAMPLE_REFUSED.at(map.place("right"), step.right()));
        }
        if (kind.check(step.shown()).equals(Verdict.fits(step.right()))) {
            map.problems().add(DemoProblem.NOTHING_PLANTED.at(map.place("shown"), step.shown()));
        }
        notReal(map, "shown", step.planted(), Optional.of(step.shown()));
        notReal(map, "right", step.planted(), Optional.of(step.right()));
    }

    private static void notReal(
            SourceMap map, String name, Field.Typed field, Optional<String> text) {
        text.filter(value -> GUARD.inspect(value, field.kind()).isPresent())
                .ifPresent(
                        value ->
                                map.problems()
                                        .add(DemoProblem.COULD_BE_REAL.at(map.place(name), "")));
    }
}

package ua.mistok.app.demo;

import com.vaadin.flow.component.Component;
import ua.mistok.config.demo.DemoRun;
import ua.mistok.config.demo.Field;
import ua.mistok.config.demo.Step;
import ua.mistok.config.demo.Target;
import ua.mistok.config.text.Language;

/// The coach's sentence: what to touch now. A script may have its own; else the control is named.
record Instruction(DemoRun run, Component screen, Language language) {

    /// In «Самостійно» and «Перевірити себе» finding what to do is the exercise.
    String words() {
        return switch (run.way()) {
            case WATCH, TOGETHER -> explicit();
            case ALONE -> run.isLit() ? explicit() : say("demo.do.alone");
            case CHECK -> say("demo.do.check");
        };
    }

    String explicit() {
        var target = run.target();
        return run.step()
                .head()
                .coach()
                .filter(words -> !target.equals(Target.FORWARD))
                .map(words -> words.in(language))
                .orElseGet(() -> usual(target));
    }

    private String usual(Target target) {
        return switch (target) {
            case Target.OfField(var id) -> field(id);
            case Target.OfOption(var id) -> option(id);
            case Target.OfLine _ -> say("demo.do.find-line");
            case Target.AddRow() ->
                    run.step() instanceof Step.Rows rows
                            ? say("demo.do.touch", rows.add().in(language))
                            : "";
            case Target.KeepRow() ->
                    say("demo.do.touch", screen.getTranslation("demo.portal.keep-person"));
            case Target.Forward() -> forward();
        };
    }

    private String field(String id) {
        var field =
                run.fields().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow();
        var key =
                switch (field) {
                    case Field.Typed _ -> "demo.do.type";
                    case Field.Pick _ -> "demo.do.pick";
                    case Field.PickMany _ -> "demo.do.pick-many";
                    case Field.Confirm _ -> "demo.do.tick";
                };
        return say(key, Shorter.of(field.label().in(language)));
    }

    /// Where finding the answer is the exercise, it is not told.
    private String option(String id) {
        if (!run.isLit()) {
            return say(
                    run.step() instanceof Step.ChooseMany
                            ? "demo.do.choose-many"
                            : "demo.do.choose");
        }
        var label =
                run.step().choices().stream()
                        .filter(option -> option.id().equals(id))
                        .map(option -> option.label().in(language))
                        .findFirst()
                        .orElse("");
        return say("demo.do.touch", label);
    }

    private String forward() {
        return run.step()
                .head()
                .forward()
                .map(words -> say("demo.do.touch", words.in(language)))
                .orElseGet(() -> say("demo.do.forward"));
    }

    private String say(String key, Object... values) {
        return screen.getTranslation(key, values);
    }
}

package ua.mistok.config.lesson;

import ua.mistok.config.lesson.ClassPlan.Turn;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Problems;
import ua.mistok.config.source.SourceMap;
import ua.mistok.config.source.SourceTree;
import ua.mistok.config.source.Times;
import ua.mistok.config.source.Words;

/// Reads the plan of a class.
public final class ClassPlanReader {

    private final SourceMap plan;

    private ClassPlanReader(SourceMap plan) {
        this.plan = plan;
    }

    /// @param file how problems name it
    public static Checked<ClassPlan> read(String file, String text) {
        var problems = new Problems();
        var plan =
                SourceTree.read(file, text, problems).map(map -> new ClassPlanReader(map).plan());
        return problems.check(plan::orElseThrow);
    }

    private ClassPlan plan() {
        var from = Times.time(plan, "from");
        var until = Times.time(plan, "until");
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            plan.problems().add(Times.endsBeforeItBegins(plan.place("until")));
        }
        var read =
                new ClassPlan(
                        plan.requiredString("id"),
                        plan.requiredSlug("lesson"),
                        Times.day(plan, "on"),
                        from,
                        until,
                        words("hall"),
                        words("library"),
                        plan.optionalString("partner").orElse(""),
                        words("leads"),
                        plan.optionalString("trainer").orElse(""),
                        plan.optionalString("assists").orElse(""),
                        plan.optionalString("invites").orElse(""),
                        plan.requiredInt("places", 1, ClassPlan.MOST_PLACES),
                        plan.one("turn", Turn.class, Turn.PLANNED),
                        words("word"),
                        plan.requiredString("seed"));
        brief("partner", read.partner());
        brief("assists", read.assists());
        brief("invites", read.invites());
        if (!read.trainer().isBlank()) {
            TrainerCode.read(plan.place("trainer"), read.trainer())
                    .problems()
                    .forEach(plan.problems()::add);
        }
        plan.end();
        return read;
    }

    private String words(String name) {
        var words = plan.requiredString(name);
        if (plan.has(name) && words.isBlank()) {
            plan.problems().add(LessonProblem.blank(plan.place(name), name));
        }
        brief(name, words);
        return words;
    }

    private void brief(String name, String words) {
        if (words.length() > ClassPlan.LONGEST) {
            plan.problems()
                    .add(Words.tooLong(plan.place(name), name, words.length(), ClassPlan.LONGEST));
        }
    }
}

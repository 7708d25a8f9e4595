package ua.mistok.app.visitor;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import ua.mistok.app.demo.FactWay;
import ua.mistok.app.fact.CameBy;
import ua.mistok.app.fact.SurveyAnswered;
import ua.mistok.app.fact.SurveyOffered;
import ua.mistok.app.visit.Visit;
import ua.mistok.config.survey.Response;
import ua.mistok.config.survey.Survey.Unfinished;
import ua.mistok.config.survey.SurveyRun;

/// One survey in one visit, and what becomes of its answers (decisions 4 and 7).
final class Interview {

    /// No question has such an id.
    private static final String GROUPS = "~groups";

    private final SurveyRun run;
    private final About about;
    private final Visit visit;
    private final Polls polls;
    private final Optional<CameBy> came;
    private final Set<String> kept = new HashSet<>();
    private Optional<Boolean> repeated = Optional.empty();
    private boolean over;

    /// @param about what the survey is asked after
    /// @param came by what the visitor had come
    Interview(SurveyRun run, About about, Visit visit, Polls polls, Optional<CameBy> came) {
        this.run = run;
        this.about = about;
        this.visit = visit;
        this.polls = polls;
        this.came = came;
    }

    SurveyRun run() {
        return run;
    }

    About about() {
        return about;
    }

    void offer() {
        var survey = run.survey();
        visit.note(new SurveyOffered(survey.id().slug(), survey.version(), about.demoId()));
    }

    /// The last question was left: the answers are one fact, and what is kept apart goes its ways.
    /// May be tried again.
    void complete() {
        if (run.refused()) {
            visit.note(fact(run.response().withoutAnswers(), Optional.of(lastAsked())));
        } else {
            visit.note(fact(judged(run.response()), Optional.empty()));
            keepApart();
        }
        over = true;
    }

    /// Whether answers would be lost unless somebody says that they may be kept.
    boolean asksWhetherToKeep() {
        return !over
                && !run.ended()
                && run.isTouched()
                && !run.isEnough()
                && run.survey().unfinished() == Unfinished.ASK;
    }

    /// Left before its end: the survey's policy decides what is kept. At the least it is known at
    /// which question it was left. One that has all it must have is complete.
    ///
    /// @param agreed whether the visitor said that the answers may be kept
    void giveUp(boolean agreed) {
        if (over) {
            return;
        }
        if (run.isEnough()) {
            complete();
            return;
        }
        var keeps =
                run.isTouched()
                        && !run.refused()
                        && switch (run.survey().unfinished()) {
                            case KEEP -> true;
                            case ASK -> agreed;
                            case DISCARD -> false;
                        };
        var response = keeps ? run.response() : run.response().withoutAnswers();
        visit.note(fact(response, Optional.of(lastAsked())));
        if (keeps) {
            keepApart();
        }
        over = true;
    }

    private String lastAsked() {
        return run.lastShown().id();
    }

    private SurveyAnswered fact(Response response, Optional<String> left) {
        return SurveyAnswered.of(response, about.demoId(), about.way().map(FactWay::of), left, came)
                .about(about.ofClass());
    }

    /// Asked once, however often the fact is tried to be written.
    private Response judged(Response response) {
        if (repeated.isEmpty()) {
            repeated = Optional.of(polls.isRepeated(visit.station(), run.survey()));
        }
        return repeated.get() ? response.with(Response.Flag.REPEATED) : response;
    }

    private void keepApart() {
        run.words()
                .forEach(
                        (question, words) -> {
                            if (!kept.contains(question)) {
                                polls.keep(
                                        visit.station(),
                                        run.survey(),
                                        question,
                                        visit.language(),
                                        words);
                                kept.add(question);
                            }
                        });
        if (kept.add(GROUPS)) {
            polls.count(visit.station(), run.survey(), run.groups());
        }
    }
}

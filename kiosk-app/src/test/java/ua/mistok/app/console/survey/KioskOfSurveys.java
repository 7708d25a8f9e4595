package ua.mistok.app.console.survey;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ua.mistok.app.mode.ModeShelf;
import ua.mistok.app.mode.Running;
import ua.mistok.app.mode.Week;
import ua.mistok.app.revision.Unsaved;
import ua.mistok.app.survey.SurveyPreview;
import ua.mistok.app.workshop.Workbench;
import ua.mistok.config.survey.SurveyRun;

/// What stands behind the views of surveys, on a real ledger and journal.
final class KioskOfSurveys implements AutoCloseable, SurveyPreview {

    final Workbench bench;
    final Unsaved<String> unsaved = new Unsaved<>();

    /// What was drawn, and what hears of its end.
    final List<SurveyRun> previewed = new ArrayList<>();

    Runnable ended = () -> {};

    private final Running running;

    KioskOfSurveys(Path data) {
        bench = new Workbench(data);
        var modes = new ModeShelf(bench.local.packs(), bench.ledger, () -> Workbench.NOW);
        var week = new Week(modes, bench.ledger, () -> Workbench.NOW);
        running = new Running(modes, week, bench.ledger, () -> Workbench.NOW, mode -> {});
    }

    SurveysView surveysView() {
        return new SurveysView(bench.workshop, bench.desk, unsaved);
    }

    DraftView draftView() {
        return new DraftView(
                bench.workshop,
                bench.desk,
                unsaved,
                this,
                running,
                bench.people,
                bench.staff,
                () -> Workbench.NOW);
    }

    @Override
    public Component draw(SurveyRun run, Runnable ended) {
        previewed.add(run);
        this.ended = ended;
        return new Div();
    }

    @Override
    public Component thanks(SurveyRun run, Runnable again) {
        return new Div("thanks");
    }

    @Override
    public void close() {
        bench.close();
    }
}

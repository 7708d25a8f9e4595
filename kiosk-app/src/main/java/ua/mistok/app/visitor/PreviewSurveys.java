package ua.mistok.app.visitor;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.survey.SurveyPreview;
import ua.mistok.app.survey.SurveyScreen;
import ua.mistok.app.ui.Comfort;
import ua.mistok.config.survey.SurveyRun;
import ua.mistok.config.text.LocalizedText;

/// Draws a survey with the stations' own components, for somebody who only tries it.
///
/// @param shelf what the station offers at the moment
record PreviewSurveys(Supplier<Shelf> shelf) implements SurveyPreview {

    @Override
    public Component draw(SurveyRun run, Runnable ended) {
        var mode = shelf.get().mode();
        return PreviewScreens.framed(mode, new SurveyScreen(run, Comfort.of(mode.look()), ended));
    }

    @Override
    public Component thanks(SurveyRun run, Runnable again) {
        var advice = run.refused() ? List.<LocalizedText>of() : run.consequences();
        return PreviewScreens.framed(
                shelf.get().mode(),
                new ThanksScreen(advice, Optional.empty(), Optional.empty(), again));
    }
}

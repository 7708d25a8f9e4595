package ua.mistok.app.console.survey;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.nio.charset.StandardCharsets;
import ua.mistok.app.access.Deed;
import ua.mistok.app.console.Saving;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.tables.Download.Type;
import ua.mistok.app.xlsform.XlsForm;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.survey.SurveyWriter;

/// A survey as files that go elsewhere: a workbook that other tools read, and the file of a pack.
final class FilesPanel extends Section {

    FilesPanel(SurveyTell tell, Survey survey, Desk desk) {
        addClassNames("panel", "wide");
        setId("files");
        var save = Saving.of(desk, Deed.SURVEY_EXPORTED);
        // Now: a download asks without a page and its language.
        var agreed = tell.both("survey.consent.agreed").text();
        var refused = tell.both("survey.consent.refused").text();
        var file = survey.id().slug();
        var links =
                new Div(
                        save.link(
                                tell.say("console.surveys.file.xlsform"),
                                file,
                                Type.XLSX,
                                to -> to.write(XlsForm.write(survey, agreed, refused))),
                        save.link(
                                tell.say("console.surveys.file.yaml"),
                                file,
                                Type.YAML,
                                to ->
                                        to.write(
                                                SurveyWriter.write(survey)
                                                        .getBytes(StandardCharsets.UTF_8))));
        links.addClassName("btn-row");
        add(
                new H2(tell.say("console.surveys.files")),
                new Paragraph(tell.say("console.surveys.files.lead")),
                links);
    }
}

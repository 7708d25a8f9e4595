package ua.mistok.app.console.survey;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.function.Consumer;
import ua.mistok.app.xlsform.XlsForm;
import ua.mistok.config.problem.Checked.Bad;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.problem.Problem;
import ua.mistok.config.survey.Survey;

/// Takes a workbook of another tool (XLSForm): a survey to go on with, or what is wrong in it and
/// in which cell.
final class FormUpload extends Upload {

    private final transient SurveyTell tell;
    private final transient Consumer<Survey> read;
    private final transient HasComponents wrong;

    /// @param wrong where problems are said
    FormUpload(SurveyTell tell, Consumer<Survey> read, HasComponents wrong) {
        this.tell = tell;
        this.read = read;
        this.wrong = wrong;
        setUploadHandler(UploadHandler.inMemory((meta, bytes) -> take(meta.fileName(), bytes)));
        setId("from-form");
        setMaxFileSize(XlsForm.LARGEST);
        setAcceptedFileTypes(".xlsx");
        setMaxFiles(1);
        setDropAllowed(false);
        setUploadButton(new Button(tell.say("console.surveys.from-form")));
        setI18n(
                new UploadI18N()
                        .setError(
                                new UploadI18N.Error()
                                        .setFileIsTooBig(tell.say("console.surveys.form.large"))
                                        .setIncorrectFileType(tell.say("console.surveys.form.type"))
                                        .setTooManyFiles(tell.say("console.content.one-file"))));
        addFileRejectedListener(
                refused -> {
                    wrong.removeAll();
                    wrong.add(new Paragraph(refused.getErrorMessage()));
                });
        addAllFinishedListener(finished -> clearFileList());
    }

    void take(String file, byte[] bytes) {
        wrong.removeAll();
        switch (XlsForm.read(file, bytes)) {
            case Good<Survey>(var survey, var _) -> read.accept(survey);
            case Bad<Survey>(var problems) -> say(problems);
        }
    }

    private void say(List<Problem> problems) {
        var list = new UnorderedList();
        problems.forEach(
                problem ->
                        list.add(
                                new ListItem(
                                        new Code(problem.place().toString()),
                                        new Span(" " + problem.words().in(tell.language())))));
        wrong.add(new Paragraph(tell.say("console.surveys.form.wrong")), list);
    }
}

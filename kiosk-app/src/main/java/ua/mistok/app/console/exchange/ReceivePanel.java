package ua.mistok.app.console.exchange;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import ua.mistok.app.access.Deed;
import ua.mistok.app.console.form.FormTell;
import ua.mistok.app.console.form.ProblemList;
import ua.mistok.app.exchange.Arrival;
import ua.mistok.app.exchange.Arrival.Outcome;
import ua.mistok.app.exchange.Came.State;
import ua.mistok.app.exchange.Exchange;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.wire.Envelope;

/// A file comes: first it is said what would come of it, then somebody says that it shall come.
final class ReceivePanel extends Section {

    private final transient Exchange exchange;
    private final transient Desk desk;
    private final transient Runnable changed;
    private final Div arrival = new Div();

    /// @param changed something came
    ReceivePanel(Exchange exchange, Desk desk, Runnable changed) {
        this.exchange = exchange;
        this.desk = desk;
        this.changed = changed;
        addClassName("panel");
        setId("receive");
        arrival.setId("arrival");
        arrival.getElement().setAttribute("role", "status");
        var print = new Paragraph(getTranslation("console.exchange.ours", exchange.spoken()));
        print.addClassName("caption");
        add(
                new H2(getTranslation("console.exchange.receive")),
                new Paragraph(getTranslation("console.exchange.receive.lead")),
                upload(),
                arrival,
                print);
    }

    private Upload upload() {
        var upload = new Upload(UploadHandler.inMemory((meta, bytes) -> look(bytes)));
        upload.setId("file");
        upload.setMaxFileSize(Envelope.LARGEST);
        upload.setAcceptedFileTypes(".mistok");
        upload.setMaxFiles(1);
        upload.setDropAllowed(false);
        upload.setUploadButton(new Button(getTranslation("console.exchange.choose")));
        var errors =
                new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation("console.exchange.why.too-large"))
                        .setIncorrectFileType(getTranslation("console.exchange.why.unreadable"))
                        .setTooManyFiles(getTranslation("console.content.one-file"));
        upload.setI18n(new UploadI18N().setError(errors));
        upload.addFileRejectedListener(
                refused -> {
                    arrival.removeAll();
                    say(refused.getErrorMessage());
                });
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    /// Says what would come of a file.
    void look(byte[] file) {
        show(file, exchange.look(file));
    }

    private void take(byte[] file) {
        var staff = desk.staff();
        var came =
                desk.attempt(
                        Deed.THING_RECEIVED,
                        "file",
                        () -> exchange.take(file, staff),
                        outcome -> outcome instanceof Arrival.Done);
        show(file, came);
        changed.run();
    }

    private void show(byte[] file, Arrival came) {
        arrival.removeAll();
        switch (came) {
            case Arrival.Refused(var why) ->
                    say(getTranslation("console.exchange.why." + FormTell.key(why)));
            case Arrival.Unfit(var library, var problems) -> {
                say(getTranslation("console.exchange.unfit", library));
                arrival.add(
                        ProblemList.of(
                                this, getTranslation("console.exchange.unfit.list"), problems));
            }
            case Arrival.Here(var title) -> say(getTranslation("console.exchange.here", title));
            case Arrival.Same(var before) ->
                    say(getTranslation("console.exchange.same", before.title(), before.library()));
            case Arrival.Older(var before) ->
                    say(
                            getTranslation(
                                    "console.exchange.older",
                                    before.title(),
                                    FormTell.moment(before.sent())));
            case Arrival.Welcome welcome -> offer(file, welcome);
            case Arrival.Done(var now) ->
                    say(
                            getTranslation(
                                    now.state() == State.TAKEN
                                            ? "console.exchange.done"
                                            : "console.exchange.done-beside",
                                    now.title()));
        }
    }

    private void offer(byte[] file, Arrival.Welcome welcome) {
        arrival.add(new H3(welcome.title()));
        say(
                getTranslation(
                        "console.exchange.from",
                        welcome.library(),
                        welcome.key(),
                        FormTell.moment(welcome.sent())));
        if (!welcome.before().isEmpty()) {
            say(getTranslation("console.exchange.before", welcome.before()));
        }
        if (!welcome.isKnown()) {
            say(getTranslation("console.exchange.unknown"));
        }
        say(getTranslation("console.exchange.outcome." + FormTell.key(welcome.outcome())));
        if (welcome.outcome() != Outcome.BESIDE) {
            say(getTranslation("console.exchange.then." + FormTell.key(welcome.sort())));
        }
        var take = new Button(getTranslation("console.exchange.take"), click -> take(file));
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setId("take");
        arrival.add(take);
    }

    private void say(String words) {
        arrival.add(new Paragraph(words));
    }
}

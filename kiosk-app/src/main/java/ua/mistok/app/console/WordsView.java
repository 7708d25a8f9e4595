package ua.mistok.app.console;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import ua.mistok.app.access.Deed;
import ua.mistok.app.access.Permission;
import ua.mistok.app.access.StaffOnly;
import ua.mistok.app.console.form.SetByHub;
import ua.mistok.app.remark.Remark;
import ua.mistok.app.remark.Texts;
import ua.mistok.app.results.Results;
import ua.mistok.app.staff.Desk;
import ua.mistok.app.tables.Tell;
import ua.mistok.config.survey.Survey;

/// Words that visitors left: those that wait for a person, who releases or deletes them, and those
/// that others see; and whether surveys may ask for them at all.
@StaffOnly(Permission.READ_WORDS)
@Route(value = "staff/words", layout = ConsoleFrame.class, registerAtStartup = false)
public final class WordsView extends Main implements LocaleChangeObserver, HasDynamicTitle {

    private final transient Texts texts;
    private final transient Results results;
    private final transient Desk desk;
    private final Paragraph state = new Paragraph();
    private final Button change = new Button("", click -> change());
    private final Paragraph fixed = new Paragraph();
    private final Quotes waiting = new Quotes(this::source, this::decide);
    private final Quotes released = new Quotes(this::source, this::deletion);

    public WordsView(Texts texts, Results results, Desk desk) {
        this.texts = texts;
        this.results = results;
        this.desk = desk;
        addClassName("view");
        var allowed = new Div(state, fixed, change);
        allowed.addClassName("panel");
        waiting.setId("waiting");
        released.setId("released");
        add(allowed, waiting, released);
    }

    private void change() {
        var on = !texts.areAllowed();
        desk.act(on ? Deed.TEXTS_ON : Deed.TEXTS_OFF, () -> texts.allow(on));
        draw();
    }

    private void draw() {
        var on = texts.areAllowed();
        state.setText(getTranslation(on ? "console.words.on" : "console.words.off"));
        var byHub = texts.fixed();
        fixed.setVisible(byHub.isPresent());
        fixed.setText(byHub.map(wish -> SetByHub.words(this, wish)).orElse(""));
        change.setVisible(desk.may(Deed.TEXTS_ON) && byHub.isEmpty());
        change.setText(getTranslation(on ? "console.words.switch-off" : "console.words.switch-on"));
        var all = texts.list().reversed();
        var unread = all.stream().filter(remark -> !remark.released()).toList();
        var shown = all.stream().filter(Remark::released).toList();
        waiting.show(
                getTranslation("console.words.waiting", Tell.number(this, unread.size())),
                getTranslation(unread.isEmpty() ? "console.words.none" : "console.words.warning"),
                unread);
        released.show(
                getTranslation("console.words.released", Tell.number(this, shown.size())),
                getTranslation(
                        shown.isEmpty() ? "console.words.none-released" : "console.words.seen"),
                shown);
    }

    /// Survey, question and week; ids where the survey is not known here any more.
    private String source(Remark remark) {
        var survey =
                results.surveys().stream()
                        .filter(each -> each.id().slug().equals(remark.survey()))
                        .filter(each -> each.version() == remark.version())
                        .findFirst();
        var language = Tell.language(this);
        return getTranslation(
                "console.words.source",
                survey.map(Survey::name).map(name -> name.in(language)).orElse(remark.survey()),
                survey.flatMap(of -> of.findQuestion(remark.question()))
                        .map(question -> question.text().in(language))
                        .orElse(remark.question()),
                Tell.period(this, ReleasedWords.week(remark)));
    }

    private Component decide(Remark remark) {
        var release = new Button(getTranslation("console.words.release"), click -> release(remark));
        release.addClassName("release");
        var both = new Div(release, deletion(remark));
        both.addClassName("toolbar");
        return both;
    }

    private Component deletion(Remark remark) {
        var delete =
                new Button(getTranslation("console.words.delete"), click -> askToDelete(remark));
        delete.addClassName("delete");
        return delete;
    }

    private void release(Remark remark) {
        desk.act(Deed.TEXT_RELEASED, () -> texts.release(remark.id()));
        draw();
        waiting.focus();
    }

    private void askToDelete(Remark remark) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("console.words.delete-this"));
        var words = new Paragraph(remark.text());
        words.getElement().setAttribute("lang", remark.language());
        dialog.add(words, new Paragraph(getTranslation("console.words.for-good")));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("console.words.keep"));
        dialog.setConfirmText(getTranslation("console.words.delete"));
        dialog.addConfirmListener(confirmed -> delete(remark));
        dialog.open();
    }

    private void delete(Remark remark) {
        desk.act(Deed.TEXT_DELETED, () -> texts.delete(remark.id()));
        draw();
        (remark.released() ? released : waiting).focus();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        draw();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("console.words");
    }
}

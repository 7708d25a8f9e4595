package ua.mistok.app.console.survey;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import ua.mistok.app.access.Deed;
import ua.mistok.app.access.Permission;
import ua.mistok.app.access.StaffOnly;
import ua.mistok.app.console.ConsoleFrame;
import ua.mistok.app.office.PageLink;
import ua.mistok.app.revision.Unsaved;
import ua.mistok.app.workshop.Standing;
import ua.mistok.app.workshop.SurveyDesk;
import ua.mistok.app.workshop.SurveyWorkshop;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.survey.SurveyId;

/// All surveys: what waits for a second person, what is being written, what visitors may be
/// offered, and what ships, to be copied.
@StaffOnly(Permission.TEND_CONTENT)
@Route(value = "staff/surveys", layout = ConsoleFrame.class, registerAtStartup = false)
public final class SurveysView extends Main implements LocaleChangeObserver, HasDynamicTitle {

    private final transient SurveyWorkshop workshop;
    private final transient SurveyDesk surveys;
    private final transient Unsaved<String> unsaved;
    private final transient SurveyTell tell = new SurveyTell(this);
    private transient Runnable listening = () -> {};

    public SurveysView(SurveyWorkshop workshop, SurveyDesk surveys, Unsaved<String> unsaved) {
        this.workshop = workshop;
        this.surveys = surveys;
        this.unsaved = unsaved;
        addClassName("view");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        listening = workshop.listen(attached.getUI().accessLater(this::draw, () -> {})::run);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        listening.run();
    }

    private void draw() {
        removeAll();
        if (surveys.may(Deed.SURVEY_SAVED)) {
            add(beginning());
        }
        var all = workshop.list();
        var begun = begun();
        if (!begun.isEmpty()) {
            add(begunPanel(begun));
        }
        group("waiting", all, Standing::isWaiting);
        group("drafts", all, one -> !one.isWaiting() && !one.isPublished() && !isGone(one));
        group("published", all, Standing::isPublished);
        group("gone", all, SurveysView::isGone);
        add(packed());
    }

    /// Was published, is not any more, and nobody has written on.
    private static boolean isGone(Standing of) {
        return !of.isOnShelf()
                && of.published().filter(one -> one.revision() == of.latest().number()).isPresent();
    }

    // ── new ones ────────────────────────────────────────────────────────

    private Component beginning() {
        var fresh = new Button(tell.say("console.surveys.new"), click -> begin(this::empty));
        fresh.setId("new-survey");
        fresh.addThemeVariants(ButtonVariant.PRIMARY);
        var wrong = new Div();
        wrong.getElement().setAttribute("role", "status");
        var upload = new FormUpload(tell, survey -> begin(id -> copied(survey, id)), wrong);
        var row = new Div(fresh, upload);
        row.addClassName("btn-row");
        var panel =
                new Section(
                        new H2(tell.say("console.surveys.begin")),
                        new Paragraph(tell.say("console.surveys.begin.lead")),
                        row,
                        wrong);
        panel.addClassName("panel");
        return panel;
    }

    private String empty(SurveyId id) {
        var draft = new SurveyDraft();
        draft.id = id.slug();
        return draft.write();
    }

    private static String copied(Survey survey, SurveyId id) {
        return SurveyDraft.copy(survey, id).write();
    }

    /// Whoever stands where a pack is of may write for it; others write for their library.
    private void begin(Function<SurveyId, String> text) {
        var places = workshop.places();
        if (places.isEmpty()) {
            begin("", text);
        } else {
            new ForWhomDialog(tell, places, pack -> begin(pack, text)).open();
        }
    }

    private void begin(String pack, Function<SurveyId, String> text) {
        var id = workshop.free(pack, unsaved.all());
        unsaved.keep(surveys.staff(), id.slug(), text.apply(id), 0);
        UI.getCurrent().navigate(DraftView.class, id.slug());
    }

    // ── lists ───────────────────────────────────────────────────────────

    /// Begun by whoever looks, and never saved.
    private List<SurveyDraft> begun() {
        return unsaved.all().stream()
                .filter(id -> workshop.number(new SurveyId(id)) == 0)
                .flatMap(id -> unsaved.find(surveys.staff(), id).stream())
                .map(begun -> SurveyDraft.read(begun.value()))
                .toList();
    }

    private Component begunPanel(List<SurveyDraft> begun) {
        var list = new UnorderedList();
        begun.forEach(
                draft ->
                        list.add(
                                item(
                                        draft.id,
                                        tell.title(draft),
                                        tell.say("console.surveys.not-saved"))));
        return panel("begun", list);
    }

    private void group(String key, List<Standing> all, Predicate<Standing> which) {
        var list = new UnorderedList();
        all.stream().filter(which).forEach(one -> list.add(item(one)));
        if (list.getComponentCount() > 0) {
            add(panel(key, list));
        }
    }

    private Section panel(String key, UnorderedList list) {
        list.addClassName("mode-list");
        var panel = new Section(new H2(tell.say("console.surveys.group." + key)), list);
        panel.addClassName("panel");
        panel.setId(key);
        return panel;
    }

    private ListItem item(Standing of) {
        var text = of.latest().text().or(() -> workshop.published(of.id())).orElse("");
        var draft = SurveyDraft.read(text);
        var item = item(of.id().slug(), tell.title(draft), state(of));
        if (unsaved.find(surveys.staff(), of.id().slug()).isPresent()) {
            item.addComponentAtIndex(1, badge("console.surveys.unsaved"));
        }
        return item;
    }

    private String state(Standing of) {
        if (of.isWaiting()) {
            return tell.say("console.surveys.state.waiting");
        }
        if (of.isReturned()) {
            return tell.say("console.surveys.state.returned");
        }
        if (of.isOnShelf()) {
            return tell.say(
                    of.isPublished()
                            ? "console.surveys.state.published"
                            : "console.surveys.state.newer",
                    of.version());
        }
        return tell.say("console.surveys.state.draft");
    }

    private Component packed() {
        var list = new UnorderedList();
        for (var survey : workshop.packed()) {
            var id = survey.id().slug();
            var copy =
                    new Button(
                            tell.say("console.surveys.copy"),
                            click -> begin(to -> copied(survey, to)));
            copy.setId("copy-" + id);
            copy.setVisible(surveys.may(Deed.SURVEY_SAVED));
            var state = tell.say("console.surveys.state.packed", survey.version());
            list.add(item(id, survey.name().in(tell.language()), state, copy));
        }
        return panel("packed", list);
    }

    private ListItem item(String id, String name, String state, Component... more) {
        var title = new Span(name);
        title.addClassName("mode-list__name");
        title.setId("survey-" + id);
        var soft = new Span(state);
        soft.addClassName("soft");
        var words = new Div(title, soft);
        words.addClassName("mode-list__words");
        var open = PageLink.button("staff/write-survey/" + id, tell.say("console.surveys.look"));
        open.getElement().setAttribute("aria-describedby", "survey-" + id);
        var buttons = new Div(open);
        buttons.add(more);
        buttons.addClassName("btn-row");
        var item = new ListItem(words, buttons);
        item.getElement().setAttribute("data-survey", id);
        return item;
    }

    private Component badge(String key) {
        var badge = new Span(tell.say(key));
        badge.addClassNames("badge", "badge--warn");
        return badge;
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        draw();
    }

    @Override
    public String getPageTitle() {
        return tell.say("console.surveys.write");
    }
}

package ua.mistok.app.console.survey;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Supplier;
import ua.mistok.app.access.Deed;
import ua.mistok.app.office.PageLink;
import ua.mistok.app.workshop.Publishing;
import ua.mistok.app.workshop.Review;
import ua.mistok.app.workshop.Standing;
import ua.mistok.app.workshop.SurveyDesk;
import ua.mistok.app.workshop.SurveyWorkshop;
import ua.mistok.config.survey.SurveyId;

/// How a survey comes before visitors: by its writer where it is the library's own, by a second
/// person where others will use it too; and what to do once it is there.
final class PublishPanel extends Section {

    private final transient SurveyId id;
    private final transient SurveyTell tell;
    private final transient SurveyDesk desk;
    private final transient SurveyWorkshop workshop;
    private final transient Onward onward;
    private final Paragraph state = new Paragraph();
    private final Div body = new Div();

    /// What is around the panel.
    interface Onward {

        /// What somebody of the staff is called.
        String who(String staff);

        /// Where a mode is told to offer the survey; empty where whoever looks may not.
        Optional<Component> toMode(SurveyId id);

        /// Something was done: the page is drawn anew.
        void done();
    }

    PublishPanel(
            SurveyId id, SurveyTell tell, SurveyDesk desk, SurveyWorkshop workshop, Onward onward) {
        this.id = id;
        this.tell = tell;
        this.desk = desk;
        this.workshop = workshop;
        this.onward = onward;
        addClassNames("panel", "wide", "publish");
        setId("publish");
        state.setId("publish-state");
        state.getElement().setAttribute("role", "status");
        add(new H2(tell.say("console.surveys.publish.title")), state, body);
    }

    /// @param isChanged whether something waits to be saved
    /// @param errors how much is wrong
    void show(boolean isChanged, int errors) {
        body.removeAll();
        state.removeClassName("is-warn");
        var standing = workshop.find(id);
        if (isChanged || standing.isEmpty()) {
            state.setText(tell.say("console.surveys.publish.save-first"));
            return;
        }
        var now = standing.get();
        if (now.isReturned()) {
            now.review().ifPresent(this::returned);
        }
        if (now.isPublished()) {
            published(now);
        } else if (errors > 0) {
            state.setText(tell.say("console.surveys.publish.mend", errors));
        } else if (!now.isShared()) {
            own();
        } else if (now.isWaiting()) {
            waiting(now);
        } else {
            toSend();
        }
        if (now.isOnShelf()) {
            if (!now.isPublished()) {
                body.add(soft(tell.say("console.surveys.publish.older", now.version())));
            }
            withdrawal();
        }
    }

    private void own() {
        state.setText(tell.say("console.surveys.publish.own"));
        if (desk.may(Deed.SURVEY_PUBLISHED)) {
            body.add(
                    primary(
                            "publish-now",
                            "console.surveys.publish",
                            () -> desk.publish(id, seen())));
        }
    }

    private void toSend() {
        state.setText(tell.say("console.surveys.publish.shared"));
        if (desk.may(Deed.SURVEY_SENT)) {
            body.add(primary("send", "console.surveys.send", () -> desk.send(id, seen())));
        }
    }

    private void returned(Review review) {
        var words = new Paragraph(review.remark());
        words.addClassName("publish__remark");
        body.add(
                soft(tell.say("console.surveys.publish.returned", onward.who(review.staff()))),
                words);
    }

    // ── the second person ───────────────────────────────────────────────

    private void waiting(Standing now) {
        var sender = now.review().map(Review::staff).map(onward::who).orElse("");
        state.setText(tell.say("console.surveys.publish.waits", sender));
        state.addClassName("is-warn");
        if (!desk.may(Deed.SURVEY_APPROVED)) {
            return;
        }
        if (workshop.isWriter(id, desk.staff())) {
            body.add(soft(tell.say("console.surveys.publish.not-you")));
            return;
        }
        var before = workshop.published(id).map(SurveyDraft::read).orElseGet(SurveyDraft::new);
        var after = workshop.text(id).map(SurveyDraft::read).orElseGet(SurveyDraft::new);
        var list = new UnorderedList();
        new SurveyChanges(tell).between(before, after).forEach(one -> list.add(new ListItem(one)));
        list.setId("difference");
        var remark = new TextArea(tell.say("console.surveys.remark"));
        remark.setId("remark");
        remark.setWidthFull();
        var back =
                new Button(
                        tell.say("console.surveys.send-back"),
                        click -> {
                            if (remark.getValue().isBlank()) {
                                remark.setInvalid(true);
                                remark.setErrorMessage(tell.say("console.surveys.remark.empty"));
                            } else {
                                act(() -> desk.giveBack(id, seen(), remark.getValue().strip()));
                            }
                        });
        back.setId("send-back");
        body.add(
                soft(tell.say("console.surveys.publish.differs")),
                list,
                remark,
                row(
                        primary(
                                "approve",
                                "console.surveys.publish",
                                () -> desk.publish(id, seen())),
                        back));
    }

    // ── what now ────────────────────────────────────────────────────────

    private void published(Standing now) {
        state.setText(tell.say("console.surveys.publish.done", now.version()));
        body.add(soft(tell.say("console.surveys.publish.next")));
        var next = new Div();
        next.addClassName("btn-row");
        onward.toMode(id)
                .ifPresentOrElse(
                        next::add,
                        () -> body.add(soft(tell.say("console.surveys.publish.ask-librarian"))));
        var results =
                PageLink.button(
                        "staff/survey/" + id + "/" + now.version(),
                        tell.say("console.surveys.results"));
        results.setId("to-results");
        next.add(results);
        body.add(next);
    }

    private void withdrawal() {
        if (!desk.may(SurveyDesk.withdrawing(id))) {
            return;
        }
        var away = new Button(tell.say("console.surveys.withdraw"), click -> ask());
        away.setId("withdraw");
        body.add(row(away));
    }

    private void ask() {
        var ask = new ConfirmDialog();
        ask.setHeader(tell.say("console.surveys.withdraw.title"));
        ask.setText(tell.say("console.surveys.withdraw.lead"));
        ask.setConfirmText(tell.say("console.surveys.withdraw"));
        ask.setCancelText(tell.say("console.form.cancel"));
        ask.setCancelable(true);
        ask.addConfirmListener(
                event -> {
                    desk.withdraw(id);
                    onward.done();
                });
        ask.open();
    }

    // ── acting ──────────────────────────────────────────────────────────

    /// The save that whoever acts has before them.
    private int seen() {
        return workshop.number(id);
    }

    private Button primary(String name, String key, Supplier<Publishing> work) {
        var button = new Button(tell.say(key), click -> act(work));
        button.setId(name);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void act(Supplier<Publishing> work) {
        switch (work.get()) {
            case Publishing.Done _ -> onward.done();
            case Publishing.NeedsAnother _ -> warn(tell.say("console.surveys.publish.not-you"));
            case Publishing.Invalid(var problems) ->
                    warn(tell.say("console.surveys.publish.mend", problems.size()));
            case Publishing.Stale(var theirs) ->
                    warn(tell.say("console.surveys.publish.stale", onward.who(theirs.staff())));
        }
    }

    private void warn(String words) {
        state.setText(words);
        state.addClassName("is-warn");
    }

    private static Div row(Component... buttons) {
        var row = new Div(buttons);
        row.addClassName("btn-row");
        return row;
    }

    private static Paragraph soft(String words) {
        var line = new Paragraph(words);
        line.addClassName("soft");
        return line;
    }
}

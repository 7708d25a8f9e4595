package ua.mistok.app.console.plan;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import ua.mistok.app.console.form.Dates;
import ua.mistok.config.campaign.Campaign;
import ua.mistok.config.plan.Gathering;
import ua.mistok.config.plan.Gathering.Turn;

/// The events of a plan, a row each: when, where, which campaign invites to it, what became of it.
final class EventRows extends Div implements LocaleChangeObserver {

    private static final Duration STEP = Duration.ofMinutes(15);

    private final List<Gathering> events;
    private final transient PlanTell tell;
    private final transient Runnable changed;
    private final transient IntConsumer campaign;
    private final Div rows = new Div();
    private final Paragraph wrong = new Paragraph();
    private final Button more = new Button("", click -> add());

    /// @param changed hears of every change
    /// @param campaign begins a campaign for the event of this row
    EventRows(List<Gathering> events, PlanTell tell, Runnable changed, IntConsumer campaign) {
        this.events = new ArrayList<>(events);
        this.tell = tell;
        this.changed = changed;
        this.campaign = campaign;
        addClassName("event-rows");
        more.setId("event-add");
        wrong.addClassName("wrong");
        wrong.getElement().setAttribute("role", "alert");
        say("");
        add(rows, wrong, more);
    }

    List<Gathering> events() {
        return List.copyOf(events);
    }

    /// What is wrong with them; empty if nothing is.
    void say(String words) {
        wrong.setText(words);
        wrong.setVisible(!words.isEmpty());
    }

    private void add() {
        events.add(
                new Gathering(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        Turn.PLANNED));
        draw();
        changed.run();
    }

    private void draw() {
        rows.removeAll();
        for (var at = 0; at < events.size(); at++) {
            rows.add(new Row(at));
        }
    }

    /// One event.
    private final class Row extends Div {

        private final int at;
        private final DatePicker on = new DatePicker();
        private final TimePicker from = new TimePicker();
        private final TimePicker until = new TimePicker();
        private final TextField where = new TextField();
        private final ComboBox<String> invites = new ComboBox<>();
        private final Select<Turn> turn = new Select<>();

        Row(int at) {
            this.at = at;
            fill(events.get(at));
            name();
            var begin = new Button(words("campaign-new"), click -> campaign.accept(at));
            begin.setId("event-campaign-new-" + at);
            var away = new Button(words("away"), click -> drop());
            away.setId("event-away-" + at);
            var buttons = new Div(begin, away);
            buttons.addClassName("btn-row");
            add(on, from, until, where, turn, invites, buttons);
            addClassName("event-rows__row");
            List.<HasValue<?, ?>>of(on, from, until, where, invites, turn)
                    .forEach(field -> field.addValueChangeListener(event -> take()));
        }

        private void fill(Gathering event) {
            from.setStep(STEP);
            until.setStep(STEP);
            turn.setItems(Turn.values());
            invites.setItems(
                    Stream.concat(
                                    event.campaign().stream(),
                                    tell.campaigns().list().stream()
                                            .map(Campaign::id)
                                            .map(id -> id.slug()))
                            .distinct()
                            .toList());
            invites.setItemLabelGenerator(tell::campaign);
            invites.setClearButtonVisible(true);
            event.on().ifPresent(on::setValue);
            event.from().ifPresent(from::setValue);
            event.until().ifPresent(until::setValue);
            where.setValue(event.where());
            event.campaign().ifPresent(invites::setValue);
            turn.setItemLabelGenerator(tell::turn);
            turn.setValue(event.turn());
        }

        private void name() {
            on.setId("event-on-" + at);
            from.setId("event-from-" + at);
            until.setId("event-until-" + at);
            where.setId("event-where-" + at);
            invites.setId("event-campaign-" + at);
            turn.setId("event-turn-" + at);
            on.setLabel(words("on"));
            from.setLabel(words("from"));
            until.setLabel(words("until"));
            where.setLabel(words("where"));
            invites.setLabel(words("campaign"));
            turn.setLabel(words("turn"));
            Dates.speak(EventRows.this, on);
            from.setLocale(EventRows.this.getLocale());
            until.setLocale(EventRows.this.getLocale());
        }

        private String words(String key) {
            return EventRows.this.getTranslation("console.plans.event." + key);
        }

        private void take() {
            events.set(
                    at,
                    new Gathering(
                            on.getOptionalValue(),
                            from.getOptionalValue(),
                            until.getOptionalValue(),
                            where.getValue(),
                            invites.getOptionalValue(),
                            turn.getValue()));
            changed.run();
        }

        private void drop() {
            events.remove(at);
            draw();
            changed.run();
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        more.setText(getTranslation("console.plans.event.add"));
        draw();
    }
}

package ua.mistok.app.hub.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import ua.mistok.app.hub.alert.AlertPost;
import ua.mistok.app.hub.alert.AlertRule;
import ua.mistok.app.hub.alert.AlertRules;
import ua.mistok.app.hub.alert.Channel;
import ua.mistok.app.hub.frame.HubFrame;
import ua.mistok.app.hub.key.HubKeys;
import ua.mistok.app.hub.people.HubDeed;
import ua.mistok.app.hub.people.HubDesk;
import ua.mistok.app.hub.people.HubOnly;
import ua.mistok.app.hub.people.HubPermission;
import ua.mistok.app.hub.place.Places;
import ua.mistok.app.tables.Tell;
import ua.mistok.config.text.Language;

/// Who is told when kiosks of a place need a human.
@HubOnly(HubPermission.TEND_FLEET)
@Route(value = "hub/alerts", layout = HubFrame.class, registerAtStartup = false)
public final class AlertsView extends Main implements LocaleChangeObserver, HasDynamicTitle {

    private final transient AlertRules rules;
    private final transient AlertPost post;
    private final transient HubDesk desk;
    private final transient Places places;
    private final String key;
    private final Paragraph said = new Paragraph();
    private final Grid<AlertRule> grid = new Grid<>();

    public AlertsView(AlertRules rules, AlertPost post, HubKeys keys, HubDesk desk, Places places) {
        this.rules = rules;
        this.post = post;
        this.desk = desk;
        this.places = places;
        this.key = keys.signing().verifying().pem();
        addClassName("view");
        said.setId("said");
        said.getElement().setAttribute("role", "status");
        grid.setId("alerts");
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        removeAll();
        said.setText("");
        add(
                new Paragraph(getTranslation("hub.alerts.lead")),
                new Paragraph(getTranslation("hub.alerts.hours")));
        if (!post.can(Channel.MAIL)) {
            var none = new Paragraph(getTranslation("hub.alerts.no-mail"));
            none.addClassName("hub-notice");
            add(none);
        }
        columns();
        add(form(), said, grid, signed());
        show();
    }

    private Component form() {
        var place =
                new PlacePicker(
                                places,
                                desk.places(HubPermission.TEND_FLEET),
                                getTranslation("hub.alerts.place"))
                        .withFirst();
        place.setId("place");
        var channel = new Select<Channel>();
        channel.setId("channel");
        channel.setLabel(getTranslation("hub.alerts.channel"));
        channel.setItems(Channel.values());
        channel.setItemLabelGenerator(this::word);
        channel.setValue(post.can(Channel.MAIL) ? Channel.MAIL : Channel.WEBHOOK);
        var target = new TextField(getTranslation("hub.alerts.target"));
        target.setId("target");
        target.setMaxLength(Channel.LONGEST);
        target.setHelperText(getTranslation("hub.alerts.target.help"));
        target.setWidthFull();
        var language = new Select<Language>();
        language.setId("language");
        language.setLabel(getTranslation("hub.alerts.language"));
        language.setItems(Language.SHIPPED);
        language.setItemLabelGenerator(of -> getTranslation("hub.alerts.language." + of.tag()));
        language.setValue(Tell.language(this));
        var add =
                new Button(
                        getTranslation("hub.alerts.add"),
                        click -> {
                            place.setInvalid(place.isEmpty());
                            if (!place.isEmpty()) {
                                add(
                                        place.getValue().id(),
                                        channel.getValue(),
                                        target,
                                        language.getValue());
                            }
                        });
        add.setId("add");
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var row = new Div(place, channel, language);
        row.addClassName("toolbar");
        var panel = new Section(new H2(getTranslation("hub.alerts.new")), row, target, add);
        panel.addClassNames("panel", "alert-form");
        return panel;
    }

    private void add(String place, Channel channel, TextField target, Language language) {
        var address = target.getValue().strip();
        var outcome = new AtomicReference<>(AlertRules.Outcome.NO_ADDRESS);
        if (channel.accepts(address)) {
            desk.act(
                    HubDeed.ALERT_ADDED,
                    place,
                    channel.name().toLowerCase(Locale.ROOT),
                    () -> outcome.set(rules.add(place, channel, address, language)));
        }
        target.setInvalid(false);
        switch (outcome.get()) {
            case ADDED -> {
                target.clear();
                tell(getTranslation("hub.alerts.added", address));
            }
            case KNOWN -> tell(getTranslation("hub.alerts.known"));
            case TOO_MANY -> tell(getTranslation("hub.alerts.too-many", AlertRules.MOST));
            case NO_ADDRESS -> {
                target.setErrorMessage(getTranslation("hub.alerts.no-address"));
                target.setInvalid(true);
            }
        }
        show();
    }

    private void columns() {
        grid.removeAllColumns();
        grid.addColumn(rule -> FleetTell.place(this, places, rule.place()))
                .setHeader(getTranslation("hub.fleet.place"))
                .setFlexGrow(2);
        grid.addColumn(AlertRule::target)
                .setHeader(getTranslation("hub.alerts.target"))
                .setFlexGrow(3);
        grid.addColumn(this::state).setHeader(getTranslation("hub.alerts.state")).setFlexGrow(2);
        grid.addComponentColumn(this::buttons)
                .setHeader(getTranslation("hub.fleet.what"))
                .setWidth("22rem")
                .setFlexGrow(0);
    }

    private String state(AlertRule rule) {
        return rule.fault()
                .map(this::fault)
                .orElseGet(
                        () ->
                                rule.sent()
                                        .map(
                                                at ->
                                                        getTranslation(
                                                                "hub.alerts.state.sent",
                                                                FleetTell.moment(at)))
                                        .orElseGet(() -> getTranslation("hub.alerts.state.none")));
    }

    private Component buttons(AlertRule rule) {
        var trial = new Button(getTranslation("hub.alerts.try"), click -> tryOut(rule));
        trial.setAriaLabel(getTranslation("hub.alerts.try") + ": " + rule.target());
        var remove = new Button(getTranslation("hub.alerts.remove"), click -> remove(rule));
        remove.setAriaLabel(getTranslation("hub.alerts.remove") + ": " + rule.target());
        var buttons = new Div(trial, remove);
        buttons.addClassName("toolbar");
        return buttons;
    }

    private void tryOut(AlertRule rule) {
        if (desk.may(HubPermission.TEND_FLEET, rule.place())) {
            tell(
                    post.tryOut(rule.channel(), rule.target(), rule.language())
                            .map(this::fault)
                            .orElseGet(() -> getTranslation("hub.alerts.tried", rule.target())));
        }
    }

    private void remove(AlertRule rule) {
        desk.act(
                HubDeed.ALERT_REMOVED,
                rule.place(),
                rule.channel().name().toLowerCase(Locale.ROOT),
                () -> rules.remove(rule.place(), rule.channel(), rule.target()));
        tell(getTranslation("hub.alerts.removed", rule.target()));
        show();
    }

    private void show() {
        grid.setItems(rules.list(desk.places(HubPermission.TEND_FLEET)));
    }

    private Component signed() {
        var pem = new Pre(key);
        pem.setId("key");
        pem.addClassName("fact");
        var panel =
                new Section(
                        new H2(getTranslation("hub.alerts.key")),
                        new Paragraph(getTranslation("hub.alerts.key.means")),
                        pem);
        panel.addClassName("panel");
        return panel;
    }

    private String word(Channel channel) {
        return getTranslation("hub.alerts.channel." + lower(channel));
    }

    private String fault(AlertRule.Fault fault) {
        return getTranslation("hub.alerts.fault." + lower(fault));
    }

    private static String lower(Enum<?> of) {
        return of.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void tell(String words) {
        said.setText(words);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("hub.alerts");
    }
}

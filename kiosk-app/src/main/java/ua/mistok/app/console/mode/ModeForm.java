package ua.mistok.app.console.mode;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.Setter;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import ua.mistok.app.console.form.Editor.Form;
import ua.mistok.app.content.Shelf;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.demo.DemoId;
import ua.mistok.config.demo.Way;
import ua.mistok.config.mode.IdlePolicy;
import ua.mistok.config.mode.Look;
import ua.mistok.config.mode.Mode;
import ua.mistok.config.mode.ModeKind;
import ua.mistok.config.problem.Problem;
import ua.mistok.config.service.Goal;
import ua.mistok.config.service.Service;
import ua.mistok.config.service.ServiceId;
import ua.mistok.config.text.Language;

/// Everything that a mode sets; what its kind has no use for is not drawn.
final class ModeForm extends Div implements LocaleChangeObserver, Form<Mode> {

    /// One beside the other, as far as there is room.
    private static final String ROW = "horizontal";

    private final transient ModeDraft draft;
    private final transient Runnable changed;
    private final Binder<ModeDraft> binder = new Binder<>();
    private final Map<HasLabel, String> labels = new LinkedHashMap<>();
    private final Map<String, List<HasValidation>> fields = new LinkedHashMap<>();
    private final List<Runnable> names = new ArrayList<>();
    private final FormLayout layout = new FormLayout();
    private final TextField ukrainian = new TextField();
    private final TextField english = new TextField();
    private final RadioButtonGroup<ModeKind> kind = new RadioButtonGroup<>();
    private final CheckboxGroup<Goal> doors = new CheckboxGroup<>();
    private final MultiSelectComboBox<ServiceId> services = new MultiSelectComboBox<>();
    private final CheckboxGroup<Way> ways = new CheckboxGroup<>();
    private final MultiSelectComboBox<DemoId> loop = new MultiSelectComboBox<>();
    private final CheckboxGroup<Language> languages = new CheckboxGroup<>();
    private final Select<Language> first = new Select<>();
    private final OfferRows surveys;
    private final IntegerField warn =
            seconds(IdlePolicy.SHORTEST.toSeconds(), IdlePolicy.LONGEST.toSeconds());
    private final IntegerField slowWarn =
            seconds(IdlePolicy.SHORTEST.toSeconds(), IdlePolicy.LONGEST.toSeconds());
    private final IntegerField countdown =
            seconds(
                    IdlePolicy.SHORTEST_COUNTDOWN.toSeconds(),
                    IdlePolicy.LONGEST_COUNTDOWN.toSeconds());
    private final RadioButtonGroup<Look.Theme> theme = new RadioButtonGroup<>();
    private final RadioButtonGroup<Look.Text> text = new RadioButtonGroup<>();
    private final Checkbox lowReach = new Checkbox();
    private final Checkbox calm = new Checkbox();
    private final Checkbox moreTime = new Checkbox();
    private final CheckboxGroup<String> stations = new CheckboxGroup<>();

    /// @param known slugs of the stations of this kiosk
    /// @param changed hears of every change of the draft
    ModeForm(ModeDraft draft, Shelf shelf, List<String> known, Runnable changed) {
        this.draft = draft;
        this.changed = changed;
        this.surveys = new OfferRows(draft, shelf, this::change);
        var tell = new ChangeTell(this, shelf);
        kind.setItems(ModeKind.values());
        doors.setItems(Goal.values());
        ways.setItems(Way.values());
        languages.setItems(Language.SHIPPED);
        first.setItems(Language.SHIPPED);
        services.setItems(shelf.services().stream().map(Service::id).toList());
        loop.setItems(demos(shelf));
        theme.setItems(Look.Theme.values());
        text.setItems(Look.Text.values());
        stations.setItems(
                Stream.concat(known.stream(), draft.stations.stream()).distinct().toList());
        names.add(
                () -> {
                    kind.setItemLabelGenerator(one -> ModeTell.kind(this, one));
                    doors.setItemLabelGenerator(tell::goal);
                    ways.setItemLabelGenerator(tell::way);
                    languages.setItemLabelGenerator(ChangeTell::language);
                    first.setItemLabelGenerator(ChangeTell::language);
                    services.setItemLabelGenerator(id -> service(shelf, id));
                    loop.setItemLabelGenerator(id -> demo(shelf, id));
                    theme.setItemLabelGenerator(
                            one -> getTranslation("console.modes.theme." + ModeTell.key(one)));
                    text.setItemLabelGenerator(
                            one -> getTranslation("console.modes.text." + ModeTell.key(one)));
                    stations.setItemLabelGenerator(this::station);
                });
        for (var group : List.of(kind, theme, text)) {
            group.addThemeName(ROW);
        }
        for (var group : List.of(doors, ways, languages, stations)) {
            group.addThemeName(ROW);
        }
        layOut();
        bind();
        show();
        addClassName("mode-form");
        add(layout);
    }

    private static List<DemoId> demos(Shelf shelf) {
        return shelf.services().stream()
                .flatMap(service -> shelf.demos(service.id()).stream())
                .map(Demo::id)
                .toList();
    }

    private String service(Shelf shelf, ServiceId id) {
        return shelf.findService(id)
                .map(service -> service.name().in(ModeTell.language(this)))
                .orElse(id.slug());
    }

    private String demo(Shelf shelf, DemoId id) {
        return shelf.findDemo(id)
                .map(demo -> demo.title().in(ModeTell.language(this)))
                .orElse(id.slug());
    }

    private String station(String slug) {
        return slug.equals("main") ? getTranslation("console.today.main") : slug;
    }

    private static IntegerField seconds(long min, long max) {
        var field = new IntegerField();
        field.setMin((int) min);
        field.setMax((int) max);
        field.setStep(5);
        field.setStepButtonsVisible(true);
        return field;
    }

    private void layOut() {
        field(ukrainian, "name", "name");
        field(english, "name-en", "name");
        wide(kind, "kind", "kind");
        wide(doors, "doors", "doors");
        wide(services, "services", "services");
        wide(ways, "ways", "ways");
        wide(loop, "loop", "loop");
        field(languages, "languages", "languages");
        field(first, "first", "languages");
        layout.add(surveys, 2);
        surveys.addClassName("mode-form__wide");
        field(warn, "warn", "idle");
        field(slowWarn, "slow-warn", "idle");
        field(countdown, "countdown", "idle");
        layout.add(new Div());
        field(theme, "theme", "look");
        field(text, "text", "look");
        var looks = new Div(lowReach, calm, moreTime);
        looks.addClassName("mode-form__looks");
        layout.add(looks, 2);
        label(lowReach, "low-reach");
        label(calm, "calm");
        label(moreTime, "more-time");
        wide(stations, "stations", "stations");
        layout.setResponsiveSteps(
                new FormLayout.ResponsiveStep("0", 1), new FormLayout.ResponsiveStep("34rem", 2));
    }

    /// @param of the name in the YAML that problems are about
    private <C extends Component & HasLabel & HasValidation> void field(
            C field, String key, String of) {
        label(field, key);
        field.setId("mode-" + key);
        fields.computeIfAbsent(of, _ -> new ArrayList<>()).add(field);
        layout.add(field);
    }

    private <C extends Component & HasLabel & HasValidation> void wide(
            C field, String key, String of) {
        field(field, key, of);
        layout.setColspan(field, 2);
    }

    private void label(HasLabel field, String key) {
        labels.put(field, "console.modes.field." + key);
    }

    // ── what it holds ───────────────────────────────────────────────────

    private void bind() {
        binder.setDefaultValidatorsEnabled(false); // the rules of the checker say it, once
        ukrainian.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        english.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        bind(ukrainian, it -> it.ukrainian, (it, value) -> it.ukrainian = value);
        bind(english, it -> it.english, (it, value) -> it.english = value);
        bind(kind, it -> it.kind, (it, value) -> it.kind = value);
        bind(doors, it -> it.doors, (it, value) -> it.doors = value);
        bind(services, it -> it.services, (it, value) -> it.services = value);
        bind(ways, it -> it.ways, (it, value) -> it.ways = value);
        bind(loop, it -> it.loop, (it, value) -> it.loop = value);
        bind(languages, it -> it.languages, (it, value) -> it.languages = value);
        bind(first, it -> it.first, (it, value) -> it.first = value);
        bind(warn, it -> it.warn, (it, value) -> it.warn = orLeast(value));
        bind(slowWarn, it -> it.slowWarn, (it, value) -> it.slowWarn = orLeast(value));
        bind(countdown, it -> it.countdown, (it, value) -> it.countdown = orLeast(value));
        bind(theme, it -> it.theme, (it, value) -> it.theme = value);
        bind(text, it -> it.text, (it, value) -> it.text = value);
        bind(lowReach, it -> it.lowReach, (it, value) -> it.lowReach = value);
        bind(calm, it -> it.calm, (it, value) -> it.calm = value);
        bind(moreTime, it -> it.moreTime, (it, value) -> it.moreTime = value);
        bind(stations, it -> it.stations, (it, value) -> it.stations = Set.copyOf(value));
        binder.setBean(draft);
        binder.addValueChangeListener(event -> change());
    }

    /// A field that was emptied says so as soon as it is saved.
    private static int orLeast(Integer value) {
        return value == null ? 0 : value;
    }

    private <V> void bind(
            HasValue<?, V> field, ValueProvider<ModeDraft, V> get, Setter<ModeDraft, V> set) {
        binder.forField(field).bind(get, set);
    }

    private void change() {
        show();
        changed.run();
    }

    /// Only what the kind has a use for.
    private void show() {
        var hasDoors = draft.kind.hasDoors();
        doors.setVisible(hasDoors);
        services.setVisible(hasDoors);
        ways.setVisible(hasDoors);
        loop.setVisible(draft.kind == ModeKind.EXHIBITION);
        var open = draft.kind != ModeKind.CLOSED;
        surveys.setVisible(open);
        for (var field : List.of(warn, slowWarn, countdown)) {
            field.setVisible(open);
        }
        first.setVisible(draft.languages.size() > 1);
    }

    @Override
    public Mode written() {
        return draft.mode();
    }

    // ── what is wrong ───────────────────────────────────────────────────

    @Override
    public List<Problem> refuse(Map<String, List<Problem>> problems) {
        fields.values().forEach(all -> all.forEach(field -> say(field, List.of())));
        surveys.say(List.of());
        var left = new ArrayList<Problem>();
        problems.forEach(
                (name, found) -> {
                    if (name.equals("surveys")) {
                        surveys.say(found);
                    } else if (fields.containsKey(name)) {
                        fields.get(name).forEach(field -> say(field, found));
                    } else {
                        left.addAll(found);
                    }
                });
        return left;
    }

    private void say(HasValidation field, List<Problem> problems) {
        var words = problems.stream().map(this::words).distinct().toList();
        field.setErrorMessage(String.join(" ", words));
        field.setInvalid(!words.isEmpty());
    }

    private String words(Problem problem) {
        return problem.words().in(ModeTell.language(this));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        labels.forEach((field, key) -> field.setLabel(getTranslation(key)));
        services.setHelperText(getTranslation("console.modes.field.services.all"));
        loop.setHelperText(getTranslation("console.modes.field.loop.all"));
        stations.setHelperText(getTranslation("console.modes.field.stations.all"));
        names.forEach(Runnable::run);
    }
}

package ua.mistok.app.console.classroom;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import ua.mistok.app.access.Signs;
import ua.mistok.app.classroom.Agenda;
import ua.mistok.app.classroom.Hall;
import ua.mistok.app.classroom.Lessons;
import ua.mistok.app.classroom.Lineage;
import ua.mistok.app.classroom.Rehearsal;
import ua.mistok.app.classroom.Wifi;
import ua.mistok.app.console.form.TrainerField;
import ua.mistok.app.content.Shelf;
import ua.mistok.app.fact.AskedLater;
import ua.mistok.config.lesson.ClassPlan;
import ua.mistok.config.lesson.ClassSign;
import ua.mistok.config.lesson.FollowUp;
import ua.mistok.config.lesson.Lesson;
import ua.mistok.config.lesson.SeatCard;
import ua.mistok.config.text.Language;

/// Which lesson, for how many; as a class, or as a rehearsal with learners who are not there.
final class StartPanel extends Section {

    private static final int USUAL_SEATS = 12;

    /// Signs of a seed that nobody guesses.
    private static final int SEED = 26;

    private final transient Shelf shelf;
    private final transient Start start;
    private final transient List<ClassPlan> planned;
    private final Select<Lesson> lesson = new Select<>();
    private final IntegerField seats = new IntegerField();
    private final TextField network = new TextField();
    private final TextField password = new TextField();
    private final TrainerField trainer = new TrainerField(new SecureRandom());
    private final Paragraph said = new Paragraph();

    /// Begins a class.
    interface Start {

        /// @return false while another class runs
        boolean begin(Agenda agenda, List<SeatCard> seats, Optional<Wifi> wifi, boolean trial);
    }

    /// @param planned classes of today: their printed cards take the seats
    StartPanel(Shelf shelf, List<ClassPlan> planned, Start start) {
        this.shelf = shelf;
        this.start = start;
        this.planned = List.copyOf(planned);
        addClassName("panel");
        said.addClassName("said");
        said.setId("said");
        said.getElement().setAttribute("role", "alert");
        var lessons = shelf.packs().lessons(shelf.place());
        lesson.setId("lesson");
        lesson.setLabel(getTranslation("console.class.lesson"));
        lesson.setItems(lessons);
        lesson.setItemLabelGenerator(this::title);
        lessons.stream().findFirst().ifPresent(lesson::setValue);
        seats.setId("seats");
        seats.setLabel(getTranslation("console.class.seats"));
        seats.setMin(1);
        seats.setMax(Hall.MOST_SEATS);
        seats.setStepButtonsVisible(true);
        seats.setValue(USUAL_SEATS);
        lessons.stream()
                .filter(one -> plan(one).isPresent())
                .findFirst()
                .ifPresent(lesson::setValue);
        lesson.getOptionalValue().flatMap(this::plan).ifPresent(this::take);
        trainer.setId("trainer");
        network.setId("network");
        network.setLabel(getTranslation("console.class.wifi"));
        network.setHelperText(getTranslation("console.class.wifi.hint"));
        password.setId("password");
        password.setLabel(getTranslation("console.class.wifi-password"));
        var begin = new Button(getTranslation("console.class.begin"), click -> begin(false));
        begin.setId("begin");
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        var rehearse = new Button(getTranslation("console.class.rehearse"), click -> begin(true));
        rehearse.setId("rehearse");
        var fields = new Div(lesson, seats, trainer, network, password);
        fields.addClassName("start-fields");
        var buttons = new Div(begin, rehearse);
        buttons.addClassName("btn-row");
        add(
                new H2(getTranslation("console.class.start")),
                new Paragraph(getTranslation("console.class.start.lead")),
                today(),
                fields,
                buttons,
                new Paragraph(getTranslation("console.class.rehearse.lead")),
                said);
    }

    private void take(ClassPlan plan) {
        seats.setValue(plan.places());
        trainer.setValue(plan.trainer());
    }

    /// @param id of a lesson; one that is not there changes nothing
    void choose(String id) {
        lesson.getListDataView()
                .getItems()
                .filter(one -> one.id().slug().equals(id))
                .findFirst()
                .ifPresent(lesson::setValue);
    }

    private Paragraph today() {
        var names =
                planned.stream()
                        .flatMap(plan -> lesson.getListDataView().getItems().filter(isOf(plan)))
                        .map(this::title)
                        .collect(Collectors.joining(", "));
        var today = new Paragraph(getTranslation("console.class.planned", names));
        today.setId("planned");
        today.setVisible(!names.isEmpty());
        return today;
    }

    private static Predicate<Lesson> isOf(ClassPlan plan) {
        return one -> one.id().slug().equals(plan.lesson());
    }

    private Optional<ClassPlan> plan(Lesson one) {
        return planned.stream().filter(plan -> isOf(plan).test(one)).findFirst();
    }

    /// A class that was planned has its cards already; at a rehearsal nobody holds one.
    private String seed(Lesson one, boolean trial) {
        return trial
                ? Signs.random(SEED)
                : plan(one).map(ClassPlan::seed).orElseGet(() -> Signs.random(SEED));
    }

    private String title(Lesson one) {
        return one.title().in(new Language(getLocale().getLanguage()))
                + " · "
                + getTranslation("console.class.minutes", one.minutes());
    }

    private void begin(boolean trial) {
        said.setText("");
        var chosen = lesson.getOptionalValue();
        var count = Optional.ofNullable(seats.getValue());
        if (chosen.isEmpty()) {
            said.setText(getTranslation("console.class.no-lesson"));
        } else if (count.filter(n -> n >= 1 && n <= Hall.MOST_SEATS).isEmpty()) {
            said.setText(getTranslation("console.class.no-seats", Hall.MOST_SEATS));
        } else if (!trainer.isFine()) {
            trainer.focus();
        } else if (!begin(chosen.get(), count.get(), trial)) {
            said.setText(getTranslation("console.class.runs"));
        }
    }

    private boolean begin(Lesson of, int count, boolean trial) {
        var seed = seed(of, trial);
        var dealt = SeatCard.of(seed, trial ? Math.max(count, Rehearsal.LEARNERS) : count);
        var agenda =
                Lessons.agenda(of, shelf)
                        .with(Lineage.of(of, trainer.code(), seed, dealt))
                        .asking(trial ? Optional.empty() : later(of));
        return start.begin(agenda, dealt, wifi(), trial);
    }

    /// People have a word to say later only if their cards were printed.
    private Optional<AskedLater> later(Lesson of) {
        return plan(of).map(ClassSign::of)
                .flatMap(
                        sign ->
                                FollowUp.survey(of)
                                        .map(
                                                survey ->
                                                        new AskedLater(
                                                                sign.word(),
                                                                sign.signs(),
                                                                survey.slug())));
    }

    private Optional<Wifi> wifi() {
        return network.getOptionalValue()
                .filter(name -> !name.isBlank())
                .map(name -> new Wifi(name.strip(), password.getValue()));
    }
}

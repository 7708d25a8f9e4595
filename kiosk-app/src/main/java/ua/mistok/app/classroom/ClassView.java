package ua.mistok.app.classroom;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.shared.Registration;
import com.vaadin.flow.shared.communication.PushMode;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import ua.mistok.app.access.InClass;
import ua.mistok.app.alarm.Emergency;
import ua.mistok.app.alarm.EmergencyScreen;
import ua.mistok.app.alarm.Shelters;
import ua.mistok.app.mode.Running;
import ua.mistok.app.speech.Speech;
import ua.mistok.app.station.Station;
import ua.mistok.app.ui.Comfort;
import ua.mistok.app.ui.ComfortSheet;
import ua.mistok.app.ui.Frame;
import ua.mistok.app.ui.Leave;
import ua.mistok.app.ui.Overlay;
import ua.mistok.app.ui.OwnSession;
import ua.mistok.app.ui.Tools;
import ua.mistok.config.text.Language;

/// A learner's own telephone or tablet. It reaches nothing but the class, needs no name, and keeps
/// nothing.
@InClass
@Route(value = "class", registerAtStartup = false)
public final class ClassView extends Div
        implements Tools, Stage, LocaleChangeObserver, HasDynamicTitle {

    /// So long a page may take to let go of its session; then it is gone in any case.
    private static final int LEAVING_SECONDS = 10;

    private final transient Hall hall;
    private final transient Emergency emergency;
    private final transient Shelters shelters;
    private final transient Learner learner;
    private final transient Predicate<Locale> reads;
    private final Frame frame;
    private transient List<Registration> listening = List.of();
    private transient Comfort comfort = Comfort.USUAL;
    private transient boolean over;

    public ClassView(
            Hall hall,
            Running running,
            Emergency emergency,
            Shelters shelters,
            Speech speech,
            InstantSource clock) {
        this.reads = locale -> speech.speaks(new Language(locale.getLanguage()));
        this.frame = new Frame(this, reads);
        this.hall = hall;
        this.emergency = emergency;
        this.shelters = shelters;
        setId("class");
        frame.calls(Frame.Bell.TRAINER);
        this.learner =
                new Learner(
                        hall,
                        this,
                        new Learner.Device(
                                VaadinRequest.getCurrent().getRemoteAddr(), Hall.OWN_DEVICE),
                        Language.UKRAINIAN,
                        (demo, picture) -> running.shelf(Station.MAIN).picture(demo, picture),
                        clock);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var ui = attached.getUI();
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        ui.setLocale(Locale.of(Language.UKRAINIAN.tag()));
        listening =
                List.of(
                        emergency.listen(ui.accessLater(this::alarmed, () -> {})::run)::run,
                        hall.listen(ui.accessLater(this::ended, () -> {})::run));
        add(frame);
        learner.begin();
        alarmed();
    }

    private void ended() {
        if (!over && hall.now().isEmpty()) {
            learner.endUnseated();
        }
    }

    /// An alarm stands above the class; after it everybody is where they were.
    private void alarmed() {
        removeAll();
        add(
                emergency
                        .alarm()
                        .<Component>map(
                                stands ->
                                        new EmergencyScreen(
                                                        stands,
                                                        shelters.find(stands.danger()),
                                                        Optional.empty())
                                                .reading(reads))
                        .orElse(frame));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        listening.forEach(Registration::remove);
        learner.leave();
        if (over) {
            detached.getSession().close();
        }
    }

    // ── the stage ───────────────────────────────────────────────────────

    @Override
    public void show(Component screen, Optional<Component> progress) {
        frame.show(screen, progress, Optional.<Leave>empty());
    }

    @Override
    public void ring(Sitting.Call call) {
        switch (call) {
            case NONE -> frame.ring(false);
            case RUNG -> frame.ring(true);
            case COMING -> frame.comes();
        }
    }

    @Override
    public Comfort letters() {
        return comfort;
    }

    @Override
    public Overlay overlay() {
        return frame;
    }

    @Override
    public void over() {
        over = true;
        VaadinSession.getCurrent().getSession().setMaxInactiveInterval(LEAVING_SECONDS);
        getElement().executeJs("window.mistokOver?.()");
    }

    // ── what stands on every screen ─────────────────────────────────────

    @Override
    public void language() {
        var other =
                getLocale().getLanguage().equals(Language.UKRAINIAN.tag())
                        ? Language.ENGLISH
                        : Language.UKRAINIAN;
        getUI().ifPresent(ui -> ui.setLocale(Locale.of(other.tag())));
        learner.speak(other);
    }

    @Override
    public void comfort() {
        frame.lay(new ComfortSheet(Comfort.USUAL, comfort, this::choose, frame::lift));
    }

    private void choose(Comfort chosen) {
        comfort = chosen;
        chosen.applyTo(this);
        frame.fit(chosen);
    }

    @Override
    public void bell() {
        learner.ring();
    }

    /// «Завершити й стерти»: the seat waits for its card, the page for the next code.
    @Override
    public void finish() {
        learner.leave();
        getElement().executeJs("window.mistokWipe('/class')");
        OwnSession.end();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var language = event.getLocale().getLanguage();
        event.getUI().getPage().executeJs("document.documentElement.lang = $0", language);
        event.getUI().getPage().setTitle(getPageTitle());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.brand");
    }
}

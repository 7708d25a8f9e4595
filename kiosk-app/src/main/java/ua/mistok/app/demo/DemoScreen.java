package ua.mistok.app.demo;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ua.mistok.app.ui.Dom;
import ua.mistok.app.ui.Overlay;
import ua.mistok.config.demo.DemoReport;
import ua.mistok.config.demo.DemoRun;
import ua.mistok.config.demo.Help;
import ua.mistok.config.demo.Outcome;
import ua.mistok.config.demo.Picture;
import ua.mistok.config.demo.Remark.Tone;
import ua.mistok.config.demo.Rung;
import ua.mistok.config.demo.Step;
import ua.mistok.config.demo.Target;
import ua.mistok.config.demo.Way;
import ua.mistok.config.text.Language;

/// The player: the practice page of the step, and the coach beside it.
///
/// Within a step only words and marks change; the controls stay. The screen keeps nothing that the
/// run knows.
public final class DemoScreen extends Main implements LocaleChangeObserver, CoachMoves {

    private final DemoRun run;
    private final Overlay overlay;
    private final Function<Picture, Optional<String>> pictures;
    private final Consumer<DemoReport> finished;
    private final Beats beats = new Beats();
    private final Device device;
    private final Optional<Playback> playback;
    private final Coach coach;
    private final H2 title = new H2();
    private final Paragraph body = new Paragraph();
    private final Touch forward = new Touch("portal__btn portal__btn--main", this::forward);
    private final Div ways = new Div(forward);
    private final Set<Rung> used = EnumSet.noneOf(Rung.class);
    private Optional<Help> help = Optional.empty();
    private Runnable watched = () -> {};
    private Page page;
    private @Nullable Touch lit;

    /// @param overlay shows the card of papers
    /// @param finished hears how it went when the last step was left
    /// @param pictures finds what a page can show of a picture
    /// @param flagged hears on which step «Тут щось не так» was touched
    public DemoScreen(
            DemoRun run,
            Overlay overlay,
            Function<Picture, Optional<String>> pictures,
            Consumer<DemoReport> finished,
            Consumer<Step> flagged) {
        this(run, overlay, pictures, finished, Optional.of(flagged));
    }

    /// As the other, where nobody hears that something is wrong.
    public DemoScreen(
            DemoRun run,
            Overlay overlay,
            Function<Picture, Optional<String>> pictures,
            Consumer<DemoReport> finished) {
        this(run, overlay, pictures, finished, Optional.empty());
    }

    private DemoScreen(
            DemoRun run,
            Overlay overlay,
            Function<Picture, Optional<String>> pictures,
            Consumer<DemoReport> finished,
            Optional<Consumer<Step>> flagged) {
        this.run = run;
        this.overlay = overlay;
        this.pictures = pictures;
        this.finished = finished;
        playback =
                run.way() == Way.WATCH
                        ? Optional.of(new Playback(() -> follow(run.play())))
                        : Optional.empty();
        coach = new Coach(this, run.offersHelp(), playback);
        device =
                new Device(
                        flagged.map(hears -> () -> hears.accept(run.step())), playback.isPresent());
        addClassNames("main", "sim");
        title.addClassName("portal__title");
        body.addClassName("portal__text");
        ways.addClassName("portal__btns");
        forward.getElement().setAttribute("data-forward", "page");
        add(device, coach);
        page = turn();
    }

    /// Somebody looks over the shoulder: hears of every act and every help, after it.
    public void watch(Runnable watcher) {
        watched = watcher;
    }

    /// The stretches of the way, for the top bar.
    public Component progress() {
        return beats;
    }

    private Page turn() {
        page =
                switch (run.step()) {
                    case Step.Tell tell -> TextPage.of(tell.picture(), pictures);
                    case Step.Takeaways takeaways -> TextPage.of(takeaways.points());
                    case Step.Form _ -> new FormPage(run, this::acted);
                    case Step.Rows rows -> new RowsPage(run, rows, this::acted);
                    case Step.FindError find -> new ReviewPage(run, find, this::acted);
                    case Step.Choose _, Step.ChooseMany _, Step.PopUp _, Step.Timeline _ ->
                            new ChoicePage(run, this::acted);
                };
        used.clear();
        help = Optional.empty();
        ways.setVisible(run.step().head().forward().isPresent());
        device.show(title, body, page.component(), ways);
        return page;
    }

    private void moved() {
        turn();
        name();
        redraw();
        coach.explain(playback.isPresent());
        Dom.focusHeading(this);
        reveal();
        tell(newWords());
        watched.run();
    }

    private void acted() {
        help = Optional.empty();
        redraw();
        watched.run();
        if (playback.isPresent()) {
            reveal();
            tell("");
            return;
        }
        var next = control().map(Component::getElement).orElseGet(this::getElement);
        getElement().executeJs("window.mistokDemo?.keepFocus(this, $0)", next);
    }

    @Override
    public void forward() {
        follow(run.forward());
    }

    @Override
    public void back() {
        follow(run.back());
    }

    @Override
    public void startOver() {
        follow(run.startOver());
    }

    private void follow(Outcome outcome) {
        switch (outcome) {
            case Outcome.Moved() -> moved();
            case Outcome.Ended() -> finished.accept(run.report());
            case Outcome.Stayed(), Outcome.Discarded _ -> acted();
        }
    }

    @Override
    public void help(Rung rung) {
        used.add(rung);
        if (rung == Rung.DO) {
            follow(run.doIt());
            return;
        }
        help = run.help(rung);
        redraw();
        watched.run();
        if (rung == Rung.WHERE) {
            reveal();
        } else if (rung == Rung.SHOW) {
            control().ifPresent(found -> show(found, run.sample()));
        }
    }

    private static void show(Touch control, String sample) {
        control.getElement().executeJs("window.mistokDemo?.show(this, $0)", sample);
    }

    private void reveal() {
        control()
                .ifPresent(
                        control ->
                                control.getElement().executeJs("window.mistokDemo?.reveal(this)"));
    }

    /// Where the demo plays itself: time to read, and the sample writes itself meanwhile.
    ///
    /// @param also what stands on the screen for the first time
    private void tell(String also) {
        playback.ifPresent(
                play -> {
                    var sample = run.sample();
                    if (!sample.isEmpty()) {
                        control().ifPresent(control -> show(control, sample));
                    }
                    play.read(new Instruction(run, this, language()).words() + also, sample);
                });
    }

    private String newWords() {
        var head = run.step().head();
        return Stream.of(head.body(), head.why())
                .flatMap(Optional::stream)
                .map(text -> text.in(language()))
                .collect(Collectors.joining());
    }

    @Override
    public void undo() {
        follow(run.undo());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        coach.explain(playback.isPresent());
        tell(newWords());
    }

    @Override
    public void showPapers() {
        overlay.lay(new PapersSheet(run.demo().persona(), overlay::lift));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        name();
        redraw();
    }

    private Language language() {
        return new Language(getLocale().getLanguage());
    }

    private void name() {
        var language = language();
        var head = run.step().head();
        var persona = run.demo().persona();
        device.relabel(run.demo().portal().in(language));
        coach.relabel(persona.name().in(language), persona.story().in(language));
        coach.reason(head.why().map(words -> words.in(language)));
        title.setText(head.title().in(language));
        body.setText(head.body().map(words -> words.in(language)).orElse(""));
        body.setVisible(head.body().isPresent());
        head.forward().ifPresent(words -> forward.show(Dom.escape(words.in(language))));
        page.name(language);
        playback.ifPresent(Playback::name);
    }

    private void redraw() {
        var language = language();
        page.redraw(language);
        beats.draw(run.beats(), language);
        coach.count(run.number(), run.count());
        coach.say(new Instruction(run, this, language).words());
        coach.used(used);
        coach.undo(run.canUndo());
        coach.ways(
                run.canGoBack(),
                run.step().head().forward().isEmpty(),
                run.target().equals(Target.FORWARD));
        remark(language);
        mark();
    }

    /// A hint that was asked for, or what is said about the step or one of its options.
    private void remark(Language language) {
        coach.stopRemark();
        help.ifPresent(found -> coach.remark(Tone.NOTE, hint(found, language)));
        if (help.isEmpty()) {
            run.remarks().stream()
                    .filter(remark -> remark.about().filter(this::isField).isEmpty())
                    .reduce((first, last) -> last)
                    .ifPresent(remark -> coach.remark(remark.tone(), remark.words().in(language)));
        }
    }

    private boolean isField(String about) {
        return run.step().fields().stream().anyMatch(field -> field.id().equals(about))
                || run.lines().contains(about);
    }

    private String hint(Help found, Language language) {
        return found.words()
                .filter(words -> found.rung() == Rung.HINT)
                .map(words -> words.in(language))
                .orElseGet(() -> new Instruction(run, this, language).explicit());
    }

    private void mark() {
        unmark();
        if (run.isLit()) {
            control().ifPresent(this::light);
        }
    }

    private void light(Touch control) {
        lit = control;
        control.mark(true);
    }

    private void unmark() {
        if (lit != null) {
            lit.mark(false);
            lit = null;
        }
    }

    private Optional<Touch> control() {
        var target = run.target();
        if (target.equals(Target.FORWARD)) {
            return run.step().head().forward().map(words -> forward);
        }
        return page.find(target);
    }
}

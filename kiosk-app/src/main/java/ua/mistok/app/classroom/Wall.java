package ua.mistok.app.classroom;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import ua.mistok.app.demo.DemoScreen;
import ua.mistok.app.ui.Dom;
import ua.mistok.app.ui.QrPicture;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.demo.DemoRun;
import ua.mistok.config.demo.Picture;
import ua.mistok.config.demo.Rung;
import ua.mistok.config.demo.Way;
import ua.mistok.config.survey.Option;
import ua.mistok.config.text.Language;

/// What the projector shows: how to come in, the trainer's step, and how far everybody is; never
/// who. Redrawn part by part.
final class Wall extends Div {

    private final transient LiveClass of;
    private final transient Optional<String> address;
    private final transient BiFunction<Demo, Picture, Optional<String>> pictures;
    private final transient InstantSource clock;
    private final Header top = new Header();
    private final Div middle = new Div();
    private final Footer foot = new Footer();
    private transient @Nullable Shown shown;

    /// What stands in the middle; only something else is drawn anew.
    private record Shown(
            Scene scene, Optional<Lead> lead, boolean hint, Tallied tallied, Optional<Wifi> wifi) {}

    /// @param address where learners find the class; empty without a network
    Wall(
            LiveClass of,
            Optional<String> address,
            BiFunction<Demo, Picture, Optional<String>> pictures,
            InstantSource clock) {
        this.of = of;
        this.address = address;
        this.pictures = pictures;
        this.clock = clock;
        addClassName("wall");
        top.addClassName("wall__top");
        middle.addClassName("wall__middle");
        foot.addClassName("wall__foot");
        add(top, middle, foot);
    }

    void draw() {
        Dom.html(top, head());
        Dom.html(foot, foot());
        var scene = of.scene();
        var asked = scene instanceof Scene.Asking;
        var now =
                new Shown(
                        scene,
                        of.lead(),
                        of.showsHint(),
                        asked ? of.tallied() : new Tallied(0, java.util.Map.of()),
                        of.wifi());
        if (!now.equals(shown)) {
            shown = now;
            middle.removeAll();
            middle.add(scene(now));
        }
    }

    private String head() {
        var part = of.item().map(item -> item.head().title().in(language())).orElse("");
        return "<div class=\"brand\">%s<span>%s</span></div><p class=\"wall__part\">%s</p>"
                        .formatted(
                                Dom.art("mark", "mark"),
                                Dom.escape(of.agenda().title().in(language())),
                                Dom.escape(part))
                + (of.isTrial()
                        ? "<p class=\"wall__trial\">%s</p>".formatted(say("class.wall.trial"))
                        : "")
                + "<p class=\"wall__code\">%s <b>%s</b></p>"
                        .formatted(say("class.wall.code"), of.code().digits());
    }

    /// The answer when the trainer shows it, and how many are done.
    private String foot() {
        var seats = of.seats();
        var sat = seats.stream().filter(seat -> seat.state() != SeatShown.State.FREE).count();
        var done = seats.stream().filter(seat -> seat.state() == SeatShown.State.DONE).count();
        var task = of.item().flatMap(item -> item.head().task());
        var words =
                task.map(
                                of ->
                                        "<div class=\"wall__task\"><p>%s</p>%s</div>"
                                                .formatted(
                                                        Dom.escape(of.text().in(language())),
                                                        this.of.showsAnswer()
                                                                ? "<p class=\"wall__answer\">%s</p>"
                                                                        .formatted(
                                                                                Dom.escape(
                                                                                        of.answer()
                                                                                                .in(
                                                                                                        language())))
                                                                : ""))
                        .orElse("<div class=\"wall__task\"></div>");
        var count =
                of.item().filter(Wall::isDone).isPresent()
                        ? getTranslation("class.wall.done", done, sat)
                        : getTranslation("class.wall.sat", sat);
        return words + "<p class=\"wall__count\">%s</p>".formatted(Dom.escape(count));
    }

    /// Whether there is something to be done with in this part.
    private static boolean isDone(Item item) {
        return switch (item) {
            case Item.FollowMe _, Item.OwnPace _, Item.Ask _, Item.Assess _ -> true;
            case Item.Talk _, Item.Practice _, Item.Break _ -> false;
        };
    }

    private Component scene(Shown now) {
        return switch (now.scene()) {
            case Scene.Gathering() -> gathering(now.wifi());
            case Scene.Away(var item) -> notice(NoticeScreen.of(item));
            case Scene.Paused() -> notice(NoticeScreen.PAUSED);
            case Scene.Alone _ -> notice(NoticeScreen.ALONE);
            case Scene.Assessing _ -> notice(NoticeScreen.ASSESSING);
            case Scene.Asking(var item) -> tally(item, now.tallied());
            case Scene.Following(var item, var _, var _) ->
                    now.lead()
                            .<Component>map(lead -> step(item, lead, now.hint()))
                            .orElseGet(Div::new);
            case Scene.Over() -> notice(NoticeScreen.OVER);
        };
    }

    private Component notice(NoticeScreen.Kind kind) {
        return new NoticeScreen(kind, 0, Optional.empty());
    }

    private Component gathering(Optional<Wifi> wifi) {
        var join = new Div();
        join.addClassName("wall__join");
        var way =
                address.map(
                                at ->
                                        "<li>%s<p>%s</p><p class=\"wall__address\">%s</p></li>"
                                                .formatted(
                                                        QrPicture.draw(
                                                                at + "/class",
                                                                getTranslation("class.wall.qr")),
                                                        say("class.wall.open"),
                                                        Dom.address(at.replace("http://", ""))))
                        .orElse("");
        var network =
                wifi.map(
                                at ->
                                        "<li>%s<p>%s</p><p class=\"wall__address\">%s</p></li>"
                                                .formatted(
                                                        QrPicture.draw(
                                                                at.code(),
                                                                getTranslation("class.wall.wifi")),
                                                        say("class.wall.wifi"),
                                                        Dom.escape(at.name())))
                        .orElse("");
        Dom.html(
                join,
                "<h1>%s</h1><ol>%s%s<li><p class=\"wall__digits\">%s</p><p>%s</p></li></ol>"
                        .formatted(
                                say("class.wall.welcome"),
                                network,
                                way,
                                of.code().digits(),
                                say("class.wall.enter")));
        return join;
    }

    /// The trainer's step, done as far as the story was told.
    private Component step(Item.FollowMe item, Lead lead, boolean hint) {
        var demo = item.demo();
        var at =
                demo.steps().stream()
                        .filter(step -> step.id().equals(lead.step()))
                        .findFirst()
                        .orElseGet(() -> demo.steps().getFirst());
        var run = DemoRun.at(demo, at, Way.TOGETHER, clock);
        for (var act = 0; act < lead.acts(); act++) {
            run.play();
        }
        if (hint) {
            run.help(Rung.WHERE);
        }
        var screen =
                new DemoScreen(
                        run,
                        new NoOverlay(),
                        picture -> pictures.apply(demo, picture),
                        report -> {});
        screen.getElement().setAttribute("inert", true);
        var words = new Div();
        words.addClassName("wall__hint");
        words.setVisible(hint && at.head().hint().isPresent());
        Dom.html(
                words,
                Dom.icon("lightbulb")
                        + "<p>%s</p>"
                                .formatted(
                                        Dom.escape(
                                                at.head()
                                                        .hint()
                                                        .map(text -> text.in(language()))
                                                        .orElse(""))));
        var led = new Div(screen, words);
        led.addClassName("wall__step");
        return led;
    }

    private Component tally(Item.Ask item, Tallied tallied) {
        var question = item.survey().questions().getFirst();
        var rows = new StringBuilder();
        for (var option : question.kind().options()) {
            rows.append(row(option, tallied));
        }
        var tally = new Div();
        tally.addClassName("wall__tally");
        Dom.html(
                tally,
                "<h1>%s</h1><ul>%s</ul><p>%s</p>"
                        .formatted(
                                Dom.escape(question.text().in(language())),
                                rows,
                                Dom.escape(
                                        tallied.isShown()
                                                ? getTranslation(
                                                        "class.wall.answered", tallied.answered())
                                                : getTranslation(
                                                        "class.wall.answered-few",
                                                        tallied.answered()))));
        return tally;
    }

    private String row(Option option, Tallied tallied) {
        var n = tallied.codes().getOrDefault(option.code(), 0);
        var bar =
                tallied.isShown()
                        ? "<meter min=\"0\" max=\"%d\" value=\"%d\"></meter><b>%d</b>"
                                .formatted(tallied.answered(), n, n)
                        : "";
        return "<li><span>%s</span>%s</li>"
                .formatted(Dom.escape(option.label().in(language())), bar);
    }

    private Language language() {
        return new Language(getLocale().getLanguage());
    }

    private String say(String key) {
        return Dom.escape(getTranslation(key));
    }
}

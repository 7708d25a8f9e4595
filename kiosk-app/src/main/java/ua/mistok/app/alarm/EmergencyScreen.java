package ua.mistok.app.alarm;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import ua.mistok.app.ui.Dom;
import ua.mistok.app.ui.ListenButton;
import ua.mistok.config.text.Language;

/// Where to go now: still, silent, and to be read from across the room. It says who raised the
/// alarm, so that nobody takes it for the state's own.
public final class EmergencyScreen extends Main implements LocaleChangeObserver {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    private final Alarm alarm;
    private final Optional<ShelterText> shelter;
    private final Optional<Kept> kept;
    private final Div sign = new Div();
    private Predicate<Locale> reads = _ -> false;

    /// The way back into a visit that was interrupted.
    ///
    /// @param code as it is to be typed, in the language of the screen
    /// @param until when it is forgotten
    public record Kept(Function<Component, String> code, Instant until) {}

    /// @param shelter empty where the library has not written it
    /// @param kept empty where nobody was interrupted
    public EmergencyScreen(Alarm alarm, Optional<ShelterText> shelter, Optional<Kept> kept) {
        this.alarm = alarm;
        this.shelter = shelter;
        this.kept = kept;
        sign.addClassName("alert");
        sign.getElement().setAttribute("role", "alert").setAttribute("data-danger", code());
        add(sign);
    }

    /// The same, with «Слухати»: it sounds for nobody who has not asked.
    ///
    /// @param reads whether it can be read aloud in a language
    public EmergencyScreen reading(Predicate<Locale> reads) {
        this.reads = reads;
        return this;
    }

    private String code() {
        return alarm.danger().stableName();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getElement().setAttribute("aria-label", getTranslation("alarm.title." + code()));
        Dom.html(
                sign, head(event.getLocale()) + steps(event.getLocale()) + foot(event.getLocale()));
    }

    private String head(Locale locale) {
        var other =
                Language.SHIPPED.stream()
                        .filter(language -> !language.tag().equals(locale.getLanguage()))
                        .findFirst()
                        .orElse(Language.ENGLISH);
        return """
        <div class="alert__head">%s<div><h1>%s</h1><p lang="%s">%s</p></div>\
        <p class="alert__time"><b>%s</b>%s</p></div>"""
                .formatted(
                        Dom.icon("siren"),
                        say("alarm.title." + code()),
                        other.tag(),
                        Dom.escape(getTranslation(other.locale(), "alarm.line." + code())),
                        time(alarm.since()),
                        say("alarm.by"));
    }

    private String steps(Locale locale) {
        var language = new Language(locale.getLanguage());
        var way = shelter.map(text -> text.way().in(language));
        var more = shelter.map(text -> text.more().in(language));
        return """
        <ol class="alert__steps">%s%s%s</ol>"""
                .formatted(
                        step(say("alarm.go." + code()), say("alarm.calm." + code())),
                        step(
                                way.map(Dom::escape).orElseGet(() -> say("alarm.way." + code())),
                                more.map(Dom::escape).orElseGet(() -> say("alarm.ask"))),
                        step(say("alarm.help"), say("alarm.help.how")));
    }

    private static String step(String what, String more) {
        return "<li><span>%s%s</span></li>"
                .formatted(what, more.isBlank() ? "" : "<small>" + more + "</small>");
    }

    private String foot(Locale locale) {
        var code =
                kept.map(
                                to ->
                                        "<p>%s</p><span class=\"code\">%s</span>"
                                                .formatted(
                                                        Dom.escape(
                                                                getTranslation(
                                                                        "alarm.kept",
                                                                        time(to.until()))),
                                                        Dom.escape(to.code().apply(this))))
                        .orElse("");
        var listen = reads.test(locale) ? ListenButton.markup("chip", this) : "";
        return "<div class=\"alert__foot\">%s<p class=\"grow\">%s</p>%s</div>"
                .formatted(code, say("alarm.after"), listen);
    }

    private static String time(Instant instant) {
        return TIME.format(instant.atZone(KYIV));
    }

    private String say(String key) {
        return Dom.escape(getTranslation(key));
    }
}

package ua.mistok.app.campaign;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import ua.mistok.app.ui.Dom;
import ua.mistok.config.campaign.Event;
import ua.mistok.config.campaign.Look;
import ua.mistok.config.campaign.Look.Drawing;
import ua.mistok.config.campaign.Slide;
import ua.mistok.config.campaign.Target;
import ua.mistok.config.text.Language;

/// One slide: words at the left, an arch at the right that is one button. A finger may touch
/// anywhere on it.
public final class SlideCard extends Div implements LocaleChangeObserver {

    /// Titles longer than that are set smaller.
    private static final int LONG = 30;

    private final Slide slide;
    private final Optional<String> picture;
    private final Div words = new Div();
    private final NativeButton arch = new NativeButton();

    /// @param picture of the campaign's pack, as a `data:` address; empty where it has a drawing
    /// @param touched somebody wants what the slide leads to
    public SlideCard(Slide slide, Optional<String> picture, Runnable touched) {
        this.slide = slide;
        this.picture = picture;
        addClassNames("attract__copy", "slide");
        getElement().setAttribute("data-slide", slide.campaign().slug());
        getElement().setAttribute("hidden", true);
        arch.addClassName("slide__arch");
        arch.getElement().setAttribute("type", "button");
        // The button lies within: one listener hears both.
        addClickListener(click -> touched.run());
        add(words, arch);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var locale = event.getLocale();
        var language = new Language(locale.getLanguage());
        var title = slide.title().in(language);
        setClassName("slide--long", title.length() > LONG);
        Dom.html(
                words,
                "<span class=\"eyebrow\">%s</span><h1>%s</h1>%s<p class=\"lead\">%s</p>"
                        .formatted(
                                say("campaign.slide." + kind()),
                                Dom.escape(title),
                                slide.event().map(day -> when(day, locale)).orElse(""),
                                Dom.escape(slide.text().in(language))));
        words.getElement().setAttribute("lang", slide.title().languageShown(language).tag());
        Dom.html(
                arch,
                "%s%s<span class=\"slide__sign\">%s%s</span>"
                        .formatted(
                                art(),
                                slide.event().map(day -> date(day, locale)).orElse(""),
                                say("campaign.slide." + kind() + ".go"),
                                Dom.icon("arrow-right")));
    }

    private String art() {
        return picture.map(
                        address ->
                                "<img class=\"slide__art\" alt=\"\" src=\"%s\">"
                                        .formatted(Dom.escape(address)))
                .orElseGet(() -> Dom.art("campaign-" + drawing().slug(), "slide__art"));
    }

    private Drawing drawing() {
        return switch (slide.look()) {
            case Look.Drawn(var drawing) -> drawing;
            case Look.Pictured _ -> Drawing.BOOK;
        };
    }

    private String kind() {
        return switch (slide.target()) {
            case Target.ToDemo _ -> "demo";
            case Target.ToCard _ -> "card";
            case Target.ToSurvey _ -> "survey";
            case Target.ToClass _ -> "class";
        };
    }

    private String when(Event day, Locale locale) {
        return "<p class=\"slide__day\">%s<span>%s</span></p>"
                .formatted(
                        Dom.icon("calendar"),
                        Dom.escape(
                                getTranslation(
                                        "campaign.slide.when",
                                        capital(pattern("EEEE, d MMMM", day, locale), locale),
                                        day.from().toString(),
                                        day.until().toString(),
                                        day.where().in(new Language(locale.getLanguage())))));
    }

    private static String date(Event day, Locale locale) {
        return "<span class=\"date\" aria-hidden=\"true\">%d<small>%s</small></span>"
                .formatted(day.on().getDayOfMonth(), Dom.escape(pattern("MMM", day, locale)));
    }

    private static String pattern(String pattern, Event day, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(day.on());
    }

    private static String capital(String words, Locale locale) {
        return words.substring(0, 1).toUpperCase(locale) + words.substring(1);
    }

    private String say(String key) {
        return Dom.escape(getTranslation(key));
    }
}

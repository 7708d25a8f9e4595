package ua.mistok.app.hub.afterwards;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import ua.mistok.config.text.LocalizedText;

/// The page before the questions, which asks for the word of a card, and the one after them.
record WordPage(Words words) {

    private static final String FORM =
            """
            <form method="post" action="%s">
            <input type="hidden" name="language" value="%s">
            <label for="word">%s</label>
            <p class="hint" id="hint">%s</p>
            %s
            <input id="word" name="word" value="%s" autocomplete="off" autocapitalize="off"
              spellcheck="false" maxlength="80" required aria-describedby="hint said"%s>
            <button class="go" name="act" value="next">%s</button>
            %s
            </form>
            """;

    /// @param typed what stood in the field
    /// @param said why it was not taken; empty at first
    String ask(String typed, String said) {
        var form =
                FORM.formatted(
                        AfterPage.PATH,
                        words.language().tag(),
                        words.say("hub.after.word"),
                        words.say("hub.after.word.hint"),
                        Frame.said(said),
                        Words.safe(typed),
                        said.isEmpty() ? "" : " aria-invalid=\"true\"",
                        words.say("survey.forward"),
                        Frame.languages(words));
        return Frame.page(
                words,
                words.say("hub.after.title"),
                "<p>" + words.say("hub.after.lead") + "</p>" + form);
    }

    String unknown(String typed) {
        return ask(typed, words.say("hub.after.unknown"));
    }

    String early(String typed, LocalDate opens) {
        var day = DateTimeFormatter.ofPattern("d MMMM", words.language().locale()).format(opens);
        return ask(typed, words.say("hub.after.early", day));
    }

    String over(String typed) {
        return ask(typed, words.say("hub.after.over"));
    }

    String later(String typed, long seconds) {
        return ask(typed, words.say("hub.after.later", Long.toString(seconds)));
    }

    /// @param consequences what the survey says because of the answers
    String thanks(List<LocalizedText> consequences) {
        var more =
                consequences.stream()
                        .map(words::say)
                        .filter(text -> !text.contains("{"))
                        .map(text -> "<p>" + text + "</p>")
                        .collect(Collectors.joining());
        return Frame.page(
                words,
                words.say("hub.after.thanks"),
                "<p>" + words.say("hub.after.thanks.lead") + "</p>" + more);
    }
}

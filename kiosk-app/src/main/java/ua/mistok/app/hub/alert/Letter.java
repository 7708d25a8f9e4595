package ua.mistok.app.hub.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import ua.mistok.app.hub.fleet.Need;
import ua.mistok.app.hub.place.Places;

/// Tidings as a person reads them.
///
/// @param subject one line
record Letter(String subject, String text) {

    /// More lines than this nobody reads: the page has them all.
    static final int MOST = 30;

    /// Writes letters of one hub.
    ///
    /// @param hub what people call it
    /// @param address of its pages, such as `https://hub.example.org`; empty if nobody told
    record Writer(Places places, String hub, String address) {

        Letter of(Tidings tidings) {
            var words = new Words(tidings.language());
            return new Letter(subject(words, tidings), text(words, tidings));
        }

        private static String subject(Words words, Tidings tidings) {
            var begun = tidings.begun();
            var well = tidings.well();
            if (begun.isEmpty() && well.isEmpty()) {
                return words.say("hub.alert.trial");
            }
            return begun.isEmpty()
                    ? well.size() == 1
                            ? words.say("hub.alert.well", well.getFirst().library())
                            : words.say("hub.alert.well-many", well.size())
                    : begun.size() == 1
                            ? words.say("hub.alert.begun", begun.getFirst().library())
                            : words.say("hub.alert.begun-many", begun.size());
        }

        private String text(Words words, Tidings tidings) {
            var parts = new ArrayList<String>();
            parts.add(words.say("hub.alert.hello"));
            if (tidings.begun().isEmpty() && tidings.well().isEmpty()) {
                parts.add(words.say("hub.alert.trial.text"));
            }
            if (!tidings.begun().isEmpty()) {
                parts.add(begun(words, tidings.begun()));
            }
            if (!tidings.well().isEmpty()) {
                parts.add(
                        words.say("hub.alert.again")
                                + "\n"
                                + lines(tidings.well(), item -> named(words, item), words));
            }
            if (!address.isEmpty()) {
                parts.add(words.say("hub.alert.link", link(tidings)));
            }
            if (!tidings.begun().isEmpty()) {
                parts.add(words.say("hub.alert.once"));
            }
            parts.add(hub);
            return String.join("\n\n", parts) + "\n";
        }

        private String begun(Words words, List<Tidings.Item> begun) {
            if (begun.size() == 1) {
                var item = begun.getFirst();
                var advice =
                        item.needs().stream()
                                .map(need -> words.say("hub.advice." + word(need)))
                                .collect(Collectors.joining("\n"));
                return words.say("hub.alert.line", named(words, item), needs(words, item))
                        + "\n\n"
                        + words.say("hub.alert.todo")
                        + "\n"
                        + advice;
            }
            var lead = begun.size() >= AlertWatch.MANY ? "hub.alert.together" : "hub.alert.several";
            return words.say(lead)
                    + "\n"
                    + lines(
                            begun,
                            item ->
                                    words.say(
                                            "hub.alert.line",
                                            named(words, item),
                                            needs(words, item)),
                            words);
        }

        private static String lines(
                List<Tidings.Item> items, Function<Tidings.Item, String> line, Words words) {
            var shown =
                    items.stream()
                            .limit(MOST)
                            .map(item -> "• " + line.apply(item))
                            .collect(Collectors.joining("\n"));
            return items.size() > MOST
                    ? shown + "\n" + words.say("hub.alert.more", items.size() - MOST)
                    : shown;
        }

        private String named(Words words, Tidings.Item item) {
            var place =
                    places.find(item.place())
                            .map(node -> node.name().in(words.language()))
                            .orElse(item.place());
            return words.say("hub.alert.named", item.library(), place);
        }

        private static String needs(Words words, Tidings.Item item) {
            return item.needs().stream()
                    .map(need -> words.say("hub.need." + word(need)))
                    .collect(Collectors.joining(", "));
        }

        private String link(Tidings tidings) {
            var all = new ArrayList<>(tidings.begun());
            all.addAll(tidings.well());
            return all.size() == 1
                    ? address + "/hub/kiosk/" + all.getFirst().kiosk()
                    : address + "/hub/fleet";
        }

        private static String word(Need need) {
            return need.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}

package ua.mistok.config.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import ua.mistok.config.source.SourceMap;

/// Reads the slots of a card, and what a region puts into them.
final class SlotReader {

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9]([0-9 -]{1,18}[0-9])");

    private SlotReader() {}

    /// The map `slots` of a card: name to kind, label and the country's own value.
    static List<Slot> slots(SourceMap card) {
        var slots = new ArrayList<Slot>();
        card.optionalMap("slots")
                .ifPresent(
                        all -> {
                            for (var name : all.names()) {
                                all.requiredMap(name).ifPresent(map -> slots.add(slot(name, map)));
                            }
                            all.end();
                        });
        return slots;
    }

    private static Slot slot(String name, SourceMap map) {
        var kind = map.one("kind", SlotKind.class, SlotKind.ADDRESS);
        var slot =
                new Slot(name, kind, map.requiredText("label"), value(map, kind), Optional.empty());
        map.end();
        return slot;
    }

    /// Asks for all that a value of this kind may have; the caller ends the map.
    static SlotValue value(SourceMap map, SlotKind kind) {
        var detail = DetailReader.read(map);
        var site = kind == SlotKind.LINK ? SiteReader.read(map, "site") : Optional.<Site>empty();
        var phone = kind == SlotKind.PHONE ? phone(map) : Optional.<String>empty();
        return switch (detail) {
            case Detail.Told _ -> new SlotValue(detail, site, phone);
            case Detail.LookUp _ -> new SlotValue(detail, Optional.empty(), Optional.empty());
        };
    }

    private static Optional<String> phone(SourceMap map) {
        var phone = map.optionalString("phone");
        phone.filter(text -> !PHONE.matcher(text).matches())
                .ifPresent(
                        text -> map.problems().add(CardProblem.noPhone(map.place("phone"), text)));
        return phone;
    }
}

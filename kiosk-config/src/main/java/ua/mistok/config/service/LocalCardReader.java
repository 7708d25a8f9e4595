package ua.mistok.config.service;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Problems;
import ua.mistok.config.source.SourceMap;
import ua.mistok.config.source.SourceTree;
import ua.mistok.config.text.Language;
import ua.mistok.config.wording.Wording;

/// Reads what a region says of a service: `service` and its `slots`.
public final class LocalCardReader {

    private LocalCardReader() {}

    /// @param languages that every text must have
    /// @param known the country's card, if it is there and valid
    /// @param written whether there is a file for the card, be it broken: that is told of elsewhere
    public static Checked<LocalCard> read(
            String file,
            String text,
            List<Language> languages,
            Function<ServiceId, Optional<Service>> known,
            Predicate<ServiceId> written) {
        var problems = new Problems();
        var card =
                SourceTree.read(file, text, problems)
                        .map(
                                map -> {
                                    map.promise(languages);
                                    return card(map, known, written);
                                });
        return problems.check(card::orElseThrow);
    }

    private static LocalCard card(
            SourceMap map,
            Function<ServiceId, Optional<Service>> known,
            Predicate<ServiceId> written) {
        var id = new ServiceId(map.requiredSlug("service"));
        var service = known.apply(id);
        if (service.isEmpty() && !written.test(id)) {
            map.problems().add(CardProblem.noCard(map.place("service"), id));
        }
        var slots = new HashMap<String, SlotValue>();
        var all = map.requiredMap("slots");
        service.ifPresent(card -> all.ifPresent(local -> slots.putAll(slots(local, card))));
        map.end();
        Wording.check(map);
        return new LocalCard(id, slots);
    }

    private static Map<String, SlotValue> slots(SourceMap local, Service service) {
        var slots = new HashMap<String, SlotValue>();
        var known = service.slots().stream().collect(Collectors.toMap(Slot::name, slot -> slot));
        for (var name : local.names()) {
            var slot = known.get(name);
            if (slot == null) {
                local.problems()
                        .add(
                                CardProblem.noSlot(
                                        local.namePlace(name), name, service.id(), known.keySet()));
            } else {
                local.requiredMap(name)
                        .ifPresent(
                                map -> {
                                    slots.put(name, SlotReader.value(map, slot.kind()));
                                    map.end();
                                });
            }
        }
        return slots;
    }
}

package ua.mistok.config.pack;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.mistok.config.lesson.Lesson;
import ua.mistok.config.lesson.LessonId;
import ua.mistok.config.lesson.TipCard;
import ua.mistok.config.place.Area;
import ua.mistok.config.place.AreaId;
import ua.mistok.config.place.Areas;
import ua.mistok.config.service.Audience;
import ua.mistok.config.service.Service;
import ua.mistok.config.service.Start;

/// All packs of a kiosk as one: cards of the country, and what regions say of them.
public record Packs(List<Pack> all) {

    public Packs {
        all = List.copyOf(all);
    }

    /// The tree of places, with the communities of these packs.
    public Areas areas() {
        return Areas.with(all.stream().flatMap(pack -> pack.area().stream()).toList());
    }

    /// The country's services with the words of a place: of its region first, then its own.
    public LocalContent forPlace(AreaId place) {
        var path = areas().path(place);
        var local = path.stream().flatMap(area -> localPacks(area).stream()).toList();
        var services =
                all.stream()
                        .filter(pack -> pack.area().isEmpty() || local.contains(pack))
                        .flatMap(pack -> pack.services().stream())
                        .map(service -> localized(service, local))
                        .toList();
        return new LocalContent(path.getLast(), local.stream().map(Pack::id).toList(), services);
    }

    /// The panel of the nearest place that has one.
    public Optional<Panel> panel(Panel.Kind kind, AreaId place) {
        var local =
                areas().path(place).stream()
                        .flatMap(area -> localPacks(area).stream())
                        .flatMap(pack -> pack.panel(kind).stream())
                        .reduce((wider, nearer) -> nearer);
        return local.or(
                () ->
                        all.stream()
                                .filter(pack -> pack.area().isEmpty())
                                .flatMap(pack -> pack.panel(kind).stream())
                                .findFirst());
    }

    /// The lessons of the country and of a place, in the order of their courses. One that a place
    /// holds in the stead of another stands for it; of two places, the nearer one is heard.
    public List<Lesson> lessons(AreaId place) {
        var lessons = new LinkedHashMap<LessonId, Lesson>();
        fromWideToNear(place)
                .flatMap(pack -> pack.lessons().stream())
                .forEach(
                        lesson -> {
                            lesson.replaces().ifPresent(lessons::remove);
                            lessons.put(lesson.id(), lesson);
                        });
        return lessons.values().stream().sorted(Lesson.IN_ORDER).toList();
    }

    /// The card of advice of each audience that has one, of the nearest place.
    public List<TipCard> tips(AreaId place) {
        var cards = new EnumMap<Audience, TipCard>(Audience.class);
        fromWideToNear(place)
                .flatMap(pack -> pack.tips().stream())
                .forEach(card -> cards.put(card.audience(), card));
        return List.copyOf(cards.values());
    }

    private Stream<Pack> fromWideToNear(AreaId place) {
        return Stream.concat(
                all.stream().filter(pack -> pack.area().isEmpty()),
                areas().path(place).stream().flatMap(area -> localPacks(area).stream()));
    }

    /// The questions of the first pack that asks any.
    public Start start() {
        return all.stream()
                .map(pack -> pack.manifest().start())
                .filter(start -> !start.questions().isEmpty())
                .findFirst()
                .orElse(Start.NONE);
    }

    private List<Pack> localPacks(Area area) {
        return all.stream()
                .filter(pack -> pack.area().map(Area::id).filter(area.id()::equals).isPresent())
                .toList();
    }

    private static Service localized(Service service, List<Pack> local) {
        var card = service;
        for (var pack : local) {
            for (var words : pack.localCards()) {
                if (words.service().equals(service.id())) {
                    card = card.localized(words.slots(), pack.id().slug());
                }
            }
        }
        return card;
    }
}

package ua.mistok.config.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ua.mistok.config.campaign.Campaign;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.demo.Twin;
import ua.mistok.config.lesson.Lesson;
import ua.mistok.config.lesson.TipCard;
import ua.mistok.config.place.Area;
import ua.mistok.config.service.LocalCard;
import ua.mistok.config.service.Service;
import ua.mistok.config.survey.Survey;

/// Content with a manifest. Holds only what is valid.
///
/// Packs stand side by side and ids are unique over all of them. A region's pack names its place
/// and may fill slots of the country's cards; it never rewrites them.
///
/// @param pictures what a page can show, as `data:` addresses, by the name that scripts use
/// @param localCards what a region says in the slots of the country's cards
public record Pack(
        Manifest manifest,
        List<Service> services,
        List<LocalCard> localCards,
        List<Survey> surveys,
        List<Demo> demos,
        List<Twin> twins,
        List<Panel> panels,
        List<Campaign> campaigns,
        List<Lesson> lessons,
        List<TipCard> tips,
        Map<String, String> pictures) {

    public Pack {
        services = List.copyOf(services);
        localCards = List.copyOf(localCards);
        surveys = List.copyOf(surveys);
        demos = List.copyOf(demos);
        twins = List.copyOf(twins);
        panels = List.copyOf(panels);
        campaigns = List.copyOf(campaigns);
        lessons = List.copyOf(lessons);
        tips = List.copyOf(tips);
        pictures = Map.copyOf(pictures);
    }

    public PackId id() {
        return manifest.id();
    }

    public Optional<Panel> panel(Panel.Kind kind) {
        return panels.stream().filter(panel -> panel.kind() == kind).findFirst();
    }

    /// The place that the pack is of; empty for the whole country.
    public Optional<Area> area() {
        return manifest.area();
    }

    Pack with(List<Twin> reachable) {
        return new Pack(
                manifest,
                services,
                localCards,
                surveys,
                demos,
                reachable,
                panels,
                campaigns,
                lessons,
                tips,
                pictures);
    }

    Pack with(List<LocalCard> local, List<Demo> reachable) {
        return new Pack(
                manifest, services, local, surveys, reachable, twins, panels, campaigns, lessons,
                tips, pictures);
    }

    Pack withCampaigns(List<Campaign> leading) {
        return new Pack(
                manifest,
                services,
                localCards,
                surveys,
                demos,
                twins,
                panels,
                leading,
                lessons,
                tips,
                pictures);
    }

    Pack withLessons(List<Lesson> held, List<TipCard> cards) {
        return new Pack(
                manifest,
                services,
                localCards,
                surveys,
                demos,
                twins,
                panels,
                campaigns,
                held,
                cards,
                pictures);
    }
}

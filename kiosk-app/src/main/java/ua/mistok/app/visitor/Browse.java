package ua.mistok.app.visitor;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import ua.mistok.app.catalogue.Finder;
import ua.mistok.app.catalogue.Offer;
import ua.mistok.app.content.Shelf;
import ua.mistok.config.campaign.Campaign;
import ua.mistok.config.campaign.Target;
import ua.mistok.config.demo.Twin;
import ua.mistok.config.demo.Way;
import ua.mistok.config.pack.LocalContent;
import ua.mistok.config.pack.Panel;
import ua.mistok.config.place.Area;
import ua.mistok.config.place.AreaId;
import ua.mistok.config.service.Audience;
import ua.mistok.config.service.Goal;
import ua.mistok.config.service.Service;
import ua.mistok.config.service.ServiceId;
import ua.mistok.config.service.Start;

/// The way to a card: doors, life situations, audiences, search, three questions, and the place
/// that the cards speak of. Nothing of it is noted; it goes with the visit.
final class Browse {

    private Shelf shelf;
    private final Finder finder;
    private final Consumer<Stop> show;
    private final Set<ServiceId> tried = new HashSet<>();
    private LocalContent here;
    private Stop list = new Stop.Home();

    Browse(Shelf shelf, Finder finder, Consumer<Stop> show) {
        this.shelf = shelf;
        this.finder = finder;
        this.show = show;
        this.here = shelf.at(shelf.place());
    }

    /// Something else is offered from now on.
    void offer(Shelf other) {
        shelf = other;
        here = other.at(here.area().id());
    }

    // ── stops ───────────────────────────────────────────────────────────

    void home() {
        list = new Stop.Home();
        show.accept(list);
    }

    void open(Goal goal, Optional<String> situation) {
        show(new Stop.Catalogue(goal, situation));
    }

    void situations(Goal goal) {
        show.accept(new Stop.Situations(goal));
    }

    void audiences() {
        show.accept(new Stop.Audiences());
    }

    void directory() {
        show.accept(new Stop.Directory());
    }

    void nextClass() {
        show.accept(new Stop.NextClass());
    }

    /// Classes to which somebody invites on a day that is not over, the earliest first.
    List<Campaign> classes(Instant now) {
        return shelf.campaigns().stream()
                .filter(campaign -> !campaign.isOver(now))
                .filter(campaign -> campaign.target() instanceof Target.ToClass)
                .filter(campaign -> campaign.event().isPresent())
                .sorted(Comparator.comparing(campaign -> campaign.event().orElseThrow().begin()))
                .toList();
    }

    /// Which class one was in, weeks later.
    void pastClasses() {
        show.accept(new Stop.PastClasses());
    }

    /// Whether home leads to classes: one is still to come.
    boolean hasClasses(Instant now) {
        return !classes(now).isEmpty();
    }

    void opinions() {
        show.accept(new Stop.Opinions());
    }

    void places() {
        show.accept(new Stop.Places());
    }

    void open(Audience audience) {
        show(new Stop.ForWhom(audience));
    }

    void search() {
        finder.prepare(shelf.services());
        show(new Stop.Searching(""));
    }

    /// The next question, or the advice once all are answered.
    void start(Map<String, String> answers) {
        var start = shelf.packs().start();
        if (answers.size() < start.questions().size()) {
            show.accept(new Stop.Starting(answers));
            return;
        }
        show(new Stop.Advised(start.advise(answers, this::canPractise)));
    }

    void answer(Map<String, String> before, Start.Question question, Start.Option option) {
        var answers = new HashMap<>(before);
        answers.put(question.id(), option.id());
        start(answers);
    }

    /// Speaks of another place from now on.
    void move(AreaId place) {
        here = shelf.at(place);
        home();
    }

    void panel(Panel.Kind kind) {
        findPanel(kind).ifPresent(panel -> show.accept(new Stop.Beside(panel)));
    }

    /// What was typed into the search is forgotten.
    void forgetTyped() {
        if (list instanceof Stop.Searching) {
            list = new Stop.Searching("");
        }
    }

    /// Back to the list that a card was opened from.
    void back() {
        show.accept(list);
    }

    private void show(Stop.Shelves stop) {
        list = stop;
        show.accept(stop);
    }

    /// Remembers what was looked for, so that the way back from a card leads to it.
    List<Offer> find(String words) {
        list = new Stop.Searching(words);
        return finder.find(shelf.services(), words).stream()
                .flatMap(id -> findService(id).stream())
                .map(this::offer)
                .toList();
    }

    // ── what is here ────────────────────────────────────────────────────

    /// Every service that is offered, in the words of the place.
    List<Service> services() {
        return here.services().stream().filter(shelf.mode()::offers).toList();
    }

    List<Service> services(Goal goal) {
        return services().stream().filter(service -> service.goal() == goal).toList();
    }

    Optional<Service> findService(ServiceId id) {
        return services().stream().filter(service -> service.id().equals(id)).findFirst();
    }

    Offer offer(Service service) {
        return new Offer(
                service,
                canPractise(service.id()),
                tried.contains(service.id()),
                shelf.badge(service));
    }

    private boolean canPractise(ServiceId service) {
        return !shelf.demos(service).isEmpty() && findService(service).isPresent();
    }

    /// Ways in which a service can be practised here and now.
    List<Way> ways(Service service) {
        return shelf.demos(service.id()).isEmpty() ? List.of() : shelf.mode().ways();
    }

    List<Twin> twins(Service service) {
        return shelf.demos(service.id()).stream()
                .flatMap(demo -> shelf.twins(demo.id()).stream())
                .toList();
    }

    Optional<Panel> findPanel(Panel.Kind kind) {
        return shelf.panel(kind, area().id());
    }

    Start startQuestions() {
        return shelf.packs().start();
    }

    Area area() {
        return here.area();
    }

    /// Whether nobody has written of this place yet.
    boolean isOnlyNational() {
        return here.isOnlyNational();
    }

    long localServices() {
        return services().stream().filter(Service::isLocal).count();
    }

    void tried(ServiceId service) {
        tried.add(service);
    }

    int tried() {
        return tried.size();
    }
}

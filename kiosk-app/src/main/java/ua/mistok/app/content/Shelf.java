package ua.mistok.app.content;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ua.mistok.app.library.Sign;
import ua.mistok.config.campaign.Campaign;
import ua.mistok.config.campaign.CampaignId;
import ua.mistok.config.check.Content;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.demo.DemoId;
import ua.mistok.config.demo.Picture;
import ua.mistok.config.demo.Twin;
import ua.mistok.config.mode.Mode;
import ua.mistok.config.mode.ModeId;
import ua.mistok.config.mode.OnShelf;
import ua.mistok.config.pack.Badge;
import ua.mistok.config.pack.ContentSource;
import ua.mistok.config.pack.LocalContent;
import ua.mistok.config.pack.Packs;
import ua.mistok.config.pack.Panel;
import ua.mistok.config.place.AreaId;
import ua.mistok.config.place.Areas;
import ua.mistok.config.problem.Problem;
import ua.mistok.config.service.Goal;
import ua.mistok.config.service.Service;
import ua.mistok.config.service.ServiceId;
import ua.mistok.config.survey.Survey;
import ua.mistok.config.survey.SurveyId;
import ua.mistok.config.text.LocalizedText;

/// What is valid here now, and what the kiosk offers of it. Immutable: a change is another shelf.
public final class Shelf {

    /// What a kiosk offers unless it was told otherwise; always there.
    public static final ModeId USUAL = new ModeId("self-service");

    private final Map<ServiceId, Service> services;
    private final Map<SurveyId, Survey> surveys;
    private final List<Service> inOrder;
    private final List<Demo> demos;
    private final List<Problem> problems;
    private final Mode mode;
    private final Packs packs;
    private final Content content;
    private final AreaId place;
    private final Optional<Panel> own;
    private final Optional<Sign> sign;
    private final Map<Campaign, Optional<String>> made;
    private final Set<String> withdrawn;

    /// @throws IllegalArgumentException if the content is not usable
    Shelf(Content content) {
        this(
                content,
                Areas.ofUkraine().country().id(),
                content.surveys().toList(),
                content.problems(),
                Optional.empty(),
                Optional.empty());
    }

    private Shelf(
            Content content,
            AreaId place,
            List<Survey> surveys,
            List<Problem> problems,
            Optional<Panel> own,
            Optional<Sign> sign) {
        this.own = own;
        this.sign = sign;
        this.content = content;
        this.place = place;
        this.made = Map.of();
        this.withdrawn = Set.of();
        this.services = byId(content.services().toList(), Service::id);
        this.surveys = byId(surveys, Survey::id);
        this.inOrder = content.services().toList();
        this.demos = content.demos().toList();
        this.problems = List.copyOf(problems);
        this.packs = new Packs(content.packs());
        this.mode =
                content.modes().stream()
                        .filter(one -> one.id().equals(USUAL))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no mode " + USUAL));
    }

    private Shelf(
            Shelf same,
            Mode mode,
            Map<Campaign, Optional<String>> made,
            Map<SurveyId, Survey> surveys,
            Set<String> withdrawn) {
        this.own = same.own;
        this.sign = same.sign;
        this.made = made;
        this.withdrawn = withdrawn;
        this.content = same.content;
        this.place = same.place;
        this.services = same.services;
        this.surveys = surveys;
        this.inOrder = same.inOrder;
        this.demos = same.demos;
        this.problems = same.problems;
        this.packs = same.packs;
        this.mode = mode;
    }

    /// A shelf of what the programme ships, read anew; nothing of it is a place's own.
    public static Shelf shipped() {
        return new Shelf(Content.read(ContentSource.shipped()));
    }

    /// All services that are valid here, offered now or not, in the packs' order.
    public List<Service> services() {
        return inOrder;
    }

    /// What the current mode offers behind a door.
    public List<Service> services(Goal goal) {
        return inOrder.stream()
                .filter(service -> service.goal() == goal && mode.offers(service))
                .toList();
    }

    /// What a place sees: the country's cards with the place's own words in them.
    public LocalContent at(AreaId place) {
        return packs.forPlace(place);
    }

    /// All exercises, offered or not.
    public List<Demo> demos() {
        return demos;
    }

    /// All fake twins.
    public List<Twin> twins() {
        return packs.all().stream().flatMap(pack -> pack.twins().stream()).toList();
    }

    /// The fake twins of an exercise.
    public List<Twin> twins(DemoId demo) {
        return packs.all().stream()
                .flatMap(pack -> pack.twins().stream())
                .filter(twin -> twin.demo().equals(demo))
                .toList();
    }

    /// Campaigns to be shown, due or not, the most urgent first.
    public List<Campaign> campaigns() {
        return Stream.concat(content.campaigns(), made.keySet().stream())
                .filter(campaign -> !campaign.template())
                .filter(campaign -> !withdrawn.contains(campaign.id().slug()))
                .sorted(Campaign.BY_URGENCY)
                .toList();
    }

    /// Campaigns to copy.
    public List<Campaign> templates() {
        return content.campaigns().filter(Campaign::template).toList();
    }

    /// The picture of a campaign as a page can show it; empty where it has a drawing.
    public Optional<String> picture(CampaignId id) {
        var ours = made.keySet().stream().filter(campaign -> campaign.id().equals(id)).findFirst();
        return ours.flatMap(campaign -> made.getOrDefault(campaign, Optional.empty()))
                .or(() -> packed(id));
    }

    private Optional<String> packed(CampaignId id) {
        return packs.all().stream()
                .flatMap(
                        pack ->
                                pack.campaigns().stream()
                                        .filter(campaign -> campaign.id().equals(id))
                                        .flatMap(
                                                campaign ->
                                                        campaign.look().picture().stream()
                                                                .map(pack.pictures()::get)))
                .findFirst();
    }

    /// A picture of an exercise as a page can show it.
    public Optional<String> picture(Demo demo, Picture picture) {
        return packs.all().stream()
                .filter(pack -> pack.demos().contains(demo))
                .flatMap(pack -> Optional.ofNullable(pack.pictures().get(picture.file())).stream())
                .findFirst();
    }

    /// The colours of the place that fills a slot of this card; of its pack, if it wants any.
    public Optional<Badge> badge(Service service) {
        return service.slots().stream()
                .flatMap(slot -> slot.filledBy().stream())
                .findFirst()
                .flatMap(
                        id ->
                                packs.all().stream()
                                        .filter(pack -> pack.id().slug().equals(id))
                                        .findFirst())
                .flatMap(pack -> pack.manifest().badge());
    }

    /// What a life situation is called.
    public Optional<LocalizedText> situation(String code) {
        return packs.all().stream()
                .flatMap(
                        pack ->
                                Optional.ofNullable(pack.manifest().shared().situations().get(code))
                                        .stream())
                .findFirst();
    }

    /// The version of the pack that has this card.
    public int version(ServiceId service) {
        return packs.all().stream()
                .filter(
                        pack ->
                                pack.services().stream()
                                        .anyMatch(card -> card.id().equals(service)))
                .map(pack -> pack.manifest().version())
                .findFirst()
                .orElse(1);
    }

    /// Where the kiosk stands; a visitor may look at another place.
    public AreaId place() {
        return place;
    }

    /// This shelf at a place; the country where the place is unknown.
    Shelf standingIn(AreaId place) {
        var area = packs.areas().path(place).getLast().id();
        return new Shelf(content, area, surveys(), problems, own, sign);
    }

    /// The same shelf with the campaigns of the library itself.
    ///
    /// @param made each with its picture as a page shows it, if it has one
    public Shelf with(Map<Campaign, Optional<String>> made) {
        return new Shelf(this, mode, Map.copyOf(made), surveys, withdrawn);
    }

    /// The same shelf without these; for visitors, not for results.
    ///
    /// @param gone ids of surveys
    /// @param campaigns ids
    public Shelf without(Set<String> gone, Set<String> campaigns) {
        var left = new HashMap<>(surveys);
        left.keySet().removeIf(id -> gone.contains(id.slug()));
        return new Shelf(this, mode, made, Map.copyOf(left), Set.copyOf(campaigns));
    }

    /// The same shelf with these surveys, and what is wrong with them besides.
    Shelf withSurveys(List<Survey> published, List<Problem> more) {
        return new Shelf(
                content,
                place,
                published,
                Stream.concat(problems.stream(), more.stream()).toList(),
                own,
                sign);
    }

    /// The same shelf with a panel of the library's own.
    Shelf with(Panel panel) {
        return new Shelf(content, place, surveys(), problems, Optional.of(panel), sign);
    }

    /// The same shelf in a library that is called so.
    Shelf called(Optional<Sign> sign) {
        return new Shelf(content, place, surveys(), problems, own, sign);
    }

    /// What the library is called, and who works with it; empty until its staff have said so.
    public Optional<Sign> sign() {
        return sign;
    }

    /// A page beside the services, as a visitor of this place sees it: the library's own wherever
    /// it has one.
    public Optional<Panel> panel(Panel.Kind kind, AreaId area) {
        return own.filter(panel -> panel.kind() == kind).or(() -> packs.panel(kind, area));
    }

    /// The packs as one: the tree of places, cards as a place sees them, «З чого почати».
    public Packs packs() {
        return packs;
    }

    public Optional<Service> findService(ServiceId id) {
        return Optional.ofNullable(services.get(id));
    }

    /// Exercises of a service, offered now or not.
    public List<Demo> demos(ServiceId service) {
        return demos.stream().filter(demo -> demo.service().equals(service.slug())).toList();
    }

    public Optional<Demo> findDemo(DemoId id) {
        return demos.stream().filter(demo -> demo.id().equals(id)).findFirst();
    }

    /// By id.
    public List<Survey> surveys() {
        return surveys.values().stream()
                .sorted(Comparator.comparing(survey -> survey.id().slug()))
                .toList();
    }

    public Optional<Survey> findSurvey(SurveyId id) {
        return Optional.ofNullable(surveys.get(id));
    }

    /// What a door says of itself: «20 послуг, 1 вправа».
    public Count count(Goal goal) {
        var offered = services(goal);
        var exercises = offered.stream().mapToInt(service -> demos(service.id()).size()).sum();
        return new Count(offered.size(), exercises);
    }

    /// What is offered of it.
    public Mode mode() {
        return mode;
    }

    /// This shelf with another mode on offer, such as one that a librarian wrote.
    public Shelf offering(Mode other) {
        return new Shelf(this, other, made, surveys, withdrawn);
    }

    /// The modes that are valid here, [#USUAL] always among them.
    public List<Mode> modes() {
        return content.modes();
    }

    /// What a mode may name.
    public OnShelf named() {
        var packed = OnShelf.of(content.packs());
        return new OnShelf(packed.services(), packed.demos(), surveys);
    }

    /// As it was read, before it was put in its place.
    Content content() {
        return content;
    }

    /// What is not valid, by place.
    public List<Problem> problems() {
        return problems;
    }

    private static <I, T> Map<I, T> byId(List<T> all, Function<T, I> id) {
        return all.stream().collect(Collectors.toUnmodifiableMap(id, Function.identity()));
    }

    /// @param demos exercises of these services
    public record Count(int services, int demos) {}
}

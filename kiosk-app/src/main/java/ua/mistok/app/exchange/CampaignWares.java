package ua.mistok.app.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import ua.mistok.app.campaign.CampaignShelf;
import ua.mistok.app.campaign.Pictures;
import ua.mistok.app.revision.Unsaved;
import ua.mistok.app.wire.Parcel;
import ua.mistok.config.campaign.Campaign;
import ua.mistok.config.campaign.CampaignId;
import ua.mistok.config.campaign.CampaignProblem;
import ua.mistok.config.campaign.CampaignReader;
import ua.mistok.config.campaign.CampaignWriter;
import ua.mistok.config.campaign.Look;
import ua.mistok.config.campaign.Mentioned;
import ua.mistok.config.campaign.Sketch;
import ua.mistok.config.lesson.ClassWords;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Checked.Bad;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problem;
import ua.mistok.config.text.Language;

/// Campaigns that a library has made, with their photos. A word that papers of another campaign
/// carry here is not taken along.
record CampaignWares(CampaignShelf campaigns, Unsaved<Sketch> unsaved, Pictures pictures)
        implements Wares {

    private static final String FILE = "campaign.yaml";
    private static final Look PLAIN = new Look.Drawn(Look.Drawing.BOOK);

    @Override
    public Optional<Ware> leaving(String id) {
        return find(id).map(
                        campaign ->
                                new Ware(
                                        campaign.title().in(Language.UKRAINIAN),
                                        campaigns.number(campaign.id()),
                                        CampaignWriter.write(campaign),
                                        photo(campaign)));
    }

    private Optional<Campaign> find(String id) {
        return Optional.of(new CampaignId(id))
                .filter(CampaignShelf::isOwn)
                .flatMap(campaigns::find);
    }

    private Map<String, byte[]> photo(Campaign campaign) {
        var photo = new HashMap<String, byte[]>();
        campaign.look()
                .picture()
                .ifPresent(file -> pictures.bytes(file).ifPresent(bytes -> photo.put(file, bytes)));
        return photo;
    }

    @Override
    public Optional<String> text(String id) {
        return find(id).map(CampaignWriter::write);
    }

    @Override
    public String mark(String id) {
        return Marks.of(campaigns.number(new CampaignId(id)));
    }

    @Override
    public String free(String theirs, String key) {
        return campaigns.free(unsaved.all()).slug();
    }

    @Override
    public Read read(Parcel parcel, String id) {
        return switch (read(parcel.text())) {
            case Bad<Campaign>(var problems) -> new Read.Unfit(problems);
            case Good<Campaign>(var campaign, var _) -> {
                var here = new CampaignId(id);
                yield judged(parcel, Sketch.of(campaign).copy(here, word(campaign.word(), here)));
            }
        };
    }

    private static Checked<Campaign> read(String text) {
        return CampaignReader.read(FILE, text, languages(text), Mentioned.NOBODY_ASKS);
    }

    /// A library need not write English; whoever begins to must write all of it.
    private static List<Language> languages(String text) {
        return text.contains("\n  en: ") ? Language.SHIPPED : List.of(Language.UKRAINIAN);
    }

    /// The giver's, the one that the copy here has got already, or one that nobody has.
    private String word(String theirs, CampaignId here) {
        var taken = campaigns.words(here);
        return taken.contains(theirs)
                ? campaigns.find(here).map(Campaign::word).orElseGet(() -> free(theirs, taken))
                : theirs;
    }

    /// The same one whenever the same thing is looked at.
    private static String free(String theirs, Set<String> taken) {
        return ClassWords.free(taken, new Random(theirs.hashCode()));
    }

    private Read judged(Parcel parcel, Sketch sketch) {
        var lost = sketch.look().picture().filter(file -> !isThere(parcel, file));
        if (lost.isPresent()) {
            return new Read.Unfit(List.of(CampaignProblem.noPicture(Place.file(FILE), lost.get())));
        }
        var problems =
                campaigns.check(sketch.looking(PLAIN)).values().stream()
                        .flatMap(List::stream)
                        .toList();
        return problems.stream().anyMatch(Problem::isError)
                ? new Read.Unfit(problems)
                : new Read.Fit(sketch.title().in(Language.UKRAINIAN), CampaignWriter.write(sketch));
    }

    private boolean isThere(Parcel parcel, String file) {
        return Optional.ofNullable(parcel.pictures().get(file)).filter(pictures::isOne).isPresent();
    }

    /// A photo is drawn anew, so that nothing hidden in the file comes along.
    @Override
    public String keep(Parcel parcel, String text) {
        if (!(read(text) instanceof Good<Campaign>(var campaign, var _))) {
            return text;
        }
        var sketch = Sketch.of(campaign);
        return sketch.look()
                .picture()
                .flatMap(file -> Optional.ofNullable(parcel.pictures().get(file)))
                .flatMap(pictures::keep)
                .map(file -> CampaignWriter.write(sketch.looking(new Look.Pictured(file))))
                .orElse(text);
    }

    @Override
    public Put put(String text, String id, String mark, String staff) {
        return switch (read(text)) {
            case Bad<Campaign>(var problems) -> new Put.Unfit(problems);
            case Good<Campaign>(var campaign, var _) ->
                    Marks.put(campaigns.save(Sketch.of(campaign), Marks.number(mark), staff));
        };
    }
}

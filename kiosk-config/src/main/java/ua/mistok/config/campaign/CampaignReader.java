package ua.mistok.config.campaign;

import java.util.List;
import java.util.regex.Pattern;
import ua.mistok.config.campaign.Look.Drawing;
import ua.mistok.config.problem.Checked;
import ua.mistok.config.problem.Problems;
import ua.mistok.config.source.SourceMap;
import ua.mistok.config.source.SourceTree;
import ua.mistok.config.text.Language;
import ua.mistok.config.text.LocalizedText;
import ua.mistok.config.wording.Wording;

/// Reads a campaign.
public final class CampaignReader {

    private static final Pattern WORD =
            Pattern.compile("[абвгґдеєжзиіїйклмнопрстуфхцчшщьюя]{3,12}");

    private final SourceMap campaign;

    private CampaignReader(SourceMap campaign) {
        this.campaign = campaign;
    }

    /// @param file how problems name it
    /// @param languages that every text must have
    /// @param mentions takes what the campaign names that stands elsewhere
    public static Checked<Campaign> read(
            String file, String text, List<Language> languages, Mentioned mentions) {
        var problems = new Problems();
        var campaign =
                SourceTree.read(file, text, problems)
                        .map(
                                map -> {
                                    map.promise(languages);
                                    return new CampaignReader(map).campaign(mentions);
                                });
        return problems.check(campaign::orElseThrow);
    }

    private Campaign campaign(Mentioned mentions) {
        var target = TargetReader.read(campaign);
        target.ifPresent(to -> mentions.target(to, campaign.place("leads-to")));
        var read =
                new Campaign(
                        new CampaignId(campaign.requiredSlug("id")),
                        campaign.requiredInt("version", 1, Campaign.LAST_VERSION),
                        campaign.flag("template", false),
                        brief("title", Campaign.LONGEST_TITLE),
                        brief("text", Campaign.LONGEST_TEXT),
                        look(mentions),
                        ShowingReader.read(campaign),
                        campaign.optionalInt("priority", 1, Campaign.HIGHEST)
                                .orElse(Campaign.USUAL),
                        target.orElse(new Target.ToCard("unknown")),
                        campaign.optionalMap("event").flatMap(ShowingReader::event),
                        campaign.optionalText("library"),
                        campaign.optionalText("partner"),
                        word());
        campaign.end();
        Wording.check(campaign);
        return read;
    }

    private LocalizedText brief(String name, int longest) {
        var text = campaign.requiredText(name);
        if (campaign.has(name) && text.in(Language.UKRAINIAN).isBlank()) {
            campaign.problems().add(CampaignProblem.blank(campaign.place(name), name));
        }
        text.languages().stream()
                .map(text::in)
                .filter(words -> words.length() > longest)
                .findFirst()
                .ifPresent(
                        words ->
                                campaign.problems()
                                        .add(
                                                CampaignProblem.tooLong(
                                                        campaign.place(name),
                                                        name,
                                                        words.length(),
                                                        longest)));
        return text;
    }

    private Look look(Mentioned mentions) {
        var drawing = campaign.optionalOne("drawing", Drawing.class);
        var picture = campaign.optionalString("picture");
        picture.ifPresent(file -> mentions.picture(file, campaign.place("picture")));
        var both = drawing.isPresent() && picture.isPresent();
        if (both || (!campaign.has("drawing") && picture.isEmpty())) {
            campaign.problems()
                    .add(
                            CampaignProblem.drawingOrPicture(
                                    campaign.place("drawing"), Drawing.class));
        }
        return picture.<Look>map(Look.Pictured::new)
                .orElseGet(() -> new Look.Drawn(drawing.orElse(Drawing.BOOK)));
    }

    private String word() {
        var word = campaign.requiredString("word");
        if (campaign.has("word") && !WORD.matcher(word).matches()) {
            campaign.problems().add(CampaignProblem.notAWord(campaign.place("word"), word));
        }
        return word;
    }
}

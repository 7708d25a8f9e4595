package ua.mistok.config.campaign;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a visitor copied from a paper.
///
/// @param paper empty where only the word was typed
public record SourceCode(Campaign campaign, Optional<PaperFormat> paper) {

    private static final Pattern TYPED = Pattern.compile("(\\p{IsCyrillic}+)([0-9]?)");

    /// Reads a code generously: case, spaces and dashes do not matter, nor does a missing number.
    ///
    /// @param campaigns whose words count; the first with the word is meant
    public static Optional<SourceCode> find(String typed, List<Campaign> campaigns) {
        var plain = plain(typed);
        var code = TYPED.matcher(plain);
        if (!code.matches()) {
            return Optional.empty();
        }
        var paper =
                code.group(2).isEmpty()
                        ? Optional.<PaperFormat>empty()
                        : PaperFormat.ofNumber(Integer.parseInt(code.group(2)));
        return campaigns.stream()
                .filter(
                        campaign ->
                                !campaign.template()
                                        && plain(campaign.word()).equals(code.group(1)))
                .findFirst()
                .map(campaign -> new SourceCode(campaign, paper));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}

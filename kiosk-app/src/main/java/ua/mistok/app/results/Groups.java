package ua.mistok.app.results;

import java.util.List;
import java.util.Optional;
import ua.mistok.app.figures.Share;
import ua.mistok.app.figures.Shown;
import ua.mistok.config.survey.Question;

/// Which groups of people answered a survey, by one of its questions that are counted by the hour,
/// apart from the answers.
///
/// @param people how many named any group at all; what the shares are of
public record Groups(Question question, Shown people, List<Group> groups) {

    public Groups {
        groups = List.copyOf(groups);
    }

    /// @param codes one group, or several of which one is too small to stand alone
    /// @param share empty where it is too small, or would give away one that is
    public record Group(List<String> codes, Optional<Share> share) {
        public Group {
            codes = List.copyOf(codes);
        }
    }
}

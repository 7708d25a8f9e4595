package ua.mistok.app.tally;

/// What is counted. The names are stored: they never change.
public final class Measure {

    /// Surveys sent in, under their [Subject]; item [#COMPLETE], [#KEPT] or [#DISCARDED]; also by
    /// station, service, way, language, campaign and source.
    public static final String RESPONSE = "response";

    /// Answers of complete surveys; item the question, code the option or number, or one of
    /// [#ANSWERED], [#SKIPPED], [#DECLINED].
    public static final String ANSWER = "answer";

    /// Answers of several options, in the dimension [Dimension#PLACE]: at which place, from 1, the
    /// option stands. It means something only for a ranking.
    public static final String RANK = "rank";

    /// As [#ANSWER], of partials that are kept.
    public static final String KEPT_ANSWER = "kept-answer";

    /// As [#RANK], of partials that are kept.
    public static final String KEPT_RANK = "kept-rank";

    /// Partial surveys; item the question at which they were left, code [#KEPT] or [#DISCARDED];
    /// empty by the first rules.
    public static final String LEFT = "left";

    /// Confidence; subject the exercise, item before, code after, each empty if it was not said;
    /// also by station and way.
    public static final String SHIFT = "shift";

    /// The funnel; item [#SHOWN], [#TOUCHED], [#STARTED], [#FINISHED]; also by station, service,
    /// way, campaign and source. Its last stage is counted with responses.
    public static final String ACTIVITY = "activity";

    /// Groups of people; item [#PEOPLE] or the code of a group.
    public static final String GROUP = "group";

    /// Classes; subject the lesson, item [#STARTED], [#FINISHED] or [#SEATED].
    public static final String CLASS = "class";

    /// Who came to classes, as their trainers counted; subject the lesson, item [#PEOPLE] or the
    /// code of a group.
    public static final String ATTENDANCE = "attendance";

    /// What classes come to, in all and by trainer; subject [#FINISHED], [#SEATS], [#TRAINED],
    /// [#PEOPLE], [#PAIRS], [#SURE_BEFORE] or [#SURE_AFTER].
    public static final String CASCADE = "cascade";

    /// Codes that were handed out in classes for trainers, where they were taken; subject the new
    /// code, item the code of whoever led the class or empty.
    public static final String TRAINED = "trained";

    /// Weeks after a class, whether somebody has used a real service; subject the lesson, item the
    /// word of the class, code the answer.
    public static final String FOLLOW_UP = "follow-up";

    /// «Тут щось не так»; subject the service, version of the exercise or of the card's pack, item
    /// the step or empty for the card, code what is wrong.
    public static final String FLAG = "flag";

    /// Words left; item the question.
    public static final String TEXT = "text";

    /// Runs of an exercise; item the step, code [#SEEN] or what happened at least once in it.
    public static final String STEP = "step";

    /// Surveys offered; also by station and service.
    public static final String OFFERED = "offered";

    /// Facts by their name, known to this programme or not; subject the kind.
    public static final String KIND = "kind";

    public static final String COMPLETE = "complete";

    /// Left before its end, with what was answered until then.
    public static final String KEPT = "kept";

    /// Left before its end, without any answer.
    public static final String DISCARDED = "discarded";

    /// Either of these; counted so by the first rules only.
    public static final String PARTIAL = "partial";

    /// Once for each answered question, however many options were chosen.
    public static final String ANSWERED = "~answered";

    public static final String SKIPPED = "~skipped";
    public static final String DECLINED = "~declined";

    /// Slides that came into sight.
    public static final String SHOWN = "shown";

    /// A waiting station was touched, which begins a visit; by campaign, a slide itself was
    /// touched.
    public static final String TOUCHED = "touched";

    public static final String STARTED = "started";
    public static final String FINISHED = "finished";

    /// How many took a seat in a class.
    public static final String SEATED = "seated";

    /// How many seats classes were prepared for.
    public static final String SEATS = "seats";

    /// Who told their confidence before a class and after it.
    public static final String PAIRS = "pairs";

    /// Those of the pairs that told 7 to 10 before.
    public static final String SURE_BEFORE = "sure-before";

    /// Those of the pairs that told 7 to 10 after.
    public static final String SURE_AFTER = "sure-after";

    /// How many people named any group at all.
    public static final String PEOPLE = "people";

    public static final String SEEN = "seen";

    /// At least one wrong turn.
    public static final String WRONG = "wrong";

    public static final String LEFT_HERE = "left-here";

    /// At least one of «Натяк», «Де це?», «Покажіть», «Зробіть за мене».
    public static final String HINT = "hint";

    public static final String STUCK = "stuck";
    public static final String GUARDED = "guarded";

    private Measure() {}
}

package ua.mistok.app.survey;

import ua.mistok.config.survey.Answer;

/// What a question's screen is told by what it is answered with.
interface Hearing {

    /// A touch was the whole answer.
    void answered(Answer answer);

    /// Something was chosen or typed; the rest may follow.
    void changed();
}

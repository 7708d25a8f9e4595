package ua.mistok.walks;

/// A learner's own device without a browser, for a class of many. It hears of the class when it
/// asks, and has the coach do everything.
public final class ProtocolLearner implements AutoCloseable {

    private static final String BEGIN = "Почати разом з усіма";
    private static final String HELP = "Зробіть за мене";

    private final ProtocolStation page;

    /// @param door of the class, without a slash at its end
    public ProtocolLearner(String door) {
        page = new ProtocolStation(door + "/").load("class");
    }

    public ProtocolLearner join(String code, String card) {
        type(code);
        type(card);
        page.press(BEGIN);
        return this;
    }

    /// Types four signs.
    public ProtocolLearner type(String signs) {
        page.call(page.find("main").orElseThrow(), "typed", signs);
        return this;
    }

    /// Hears what the trainer has done.
    public ProtocolLearner hear() {
        page.beat().hear();
        return this;
    }

    /// Whether there is something to be done.
    public boolean isAtWork() {
        return page.shows(HELP);
    }

    public void act() {
        page.press(HELP);
    }

    public boolean shows(String words) {
        return page.shows(words);
    }

    /// Until nothing is to be done here, or this is the step.
    ///
    /// @throws IllegalStateException if it never comes to an end
    public void actUntil(String words) {
        for (var touch = 0; !shows(words); touch++) {
            if (touch == 200) {
                throw new IllegalStateException("never came to " + words + ": " + page.words());
            }
            act();
        }
    }

    @Override
    public void close() {
        page.close();
    }
}

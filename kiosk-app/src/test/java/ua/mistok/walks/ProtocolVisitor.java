package ua.mistok.walks;

/// Somebody at a station without a browser, who rehearses the housing subsidy: «Зробіть за мене»
/// does it.
public final class ProtocolVisitor {

    private static final String BEGIN = "Торкніться, щоб почати";
    private static final String FINISH = "Завершити й стерти";
    private static final String FORWARD = "Далі";
    private static final String HELP = "Зробіть за мене";
    private static final int MOST_ACTS = 200;

    private final ProtocolStation station;
    private final Runnable rest;

    /// @param rest what somebody does between two touches: nothing, or wait
    public ProtocolVisitor(ProtocolStation station, Runnable rest) {
        this.station = station;
        this.rest = rest;
    }

    /// From the waiting screen into the exercise: 7 touches.
    public ProtocolVisitor begin() {
        station.load();
        touch(BEGIN);
        touch("Отримати послугу");
        touch("Житлова субсидія");
        touch("Разом");
        rest.run();
        station.press("3"::equals);
        return touch(FORWARD);
    }

    /// So many touches further in the exercise.
    public ProtocolVisitor act(int touches) {
        for (var touch = 0; touch < touches; touch++) {
            touch(HELP);
        }
        return this;
    }

    /// Through the rest of the exercise, and the survey after it.
    ///
    /// @throws IllegalStateException if the exercise never ends
    public ProtocolVisitor toTheThanks() {
        for (var acts = 0; station.shows(HELP); acts++) {
            if (acts == MOST_ACTS) {
                throw new IllegalStateException("never came to the end: " + station.words());
            }
            touch(HELP);
        }
        rest.run();
        station.press("8"::equals);
        touch(FORWARD);
        for (var code : new String[] {"4", "5", "today"}) {
            rest.run();
            station.answer(code);
        }
        return this;
    }

    /// «Завершити й стерти»; a survey may ask one thing before.
    public void finish() {
        touch(FINISH);
        if (!station.isOver()) {
            touch(FINISH);
        }
    }

    /// Goes away; the page's own clock says so in the end.
    public void leave() {
        station.call("leftAlone");
    }

    private ProtocolVisitor touch(String words) {
        rest.run();
        station.press(words);
        return this;
    }
}

package ua.mistok.app.staff;

import ua.mistok.app.access.Signs;

/// The code that opens the set-up: printed at a start without staff, another one at each start.
final class SetUpCode {

    private static final int LENGTH = 8;

    private final String code = Signs.random(LENGTH);

    boolean fits(String typed) {
        return Signs.same(Signs.tidy(typed), code);
    }

    /// As it is printed: `K7P2-9XQM`.
    @Override
    public String toString() {
        return Signs.grouped(code, LENGTH / 2);
    }
}

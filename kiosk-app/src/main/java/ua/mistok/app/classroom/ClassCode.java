package ua.mistok.app.classroom;

import java.util.random.RandomGenerator;

/// What stands on the wall and opens the door of a class: four digits.
public record ClassCode(String digits) {

    public static final int LENGTH = 4;

    public ClassCode {
        if (!digits.matches("\\d{" + LENGTH + "}")) {
            throw new IllegalArgumentException("a code has four digits");
        }
    }

    static ClassCode any(RandomGenerator random) {
        return new ClassCode("%04d".formatted(random.nextInt(10_000)));
    }
}

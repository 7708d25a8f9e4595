package ua.mistok.app.classroom;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ua.mistok.config.lesson.SeatCard;

/// All seats of a class, by number. Guarded by its class.
final class Chairs {

    private final List<Chair> all;

    Chairs(List<SeatCard> seats, Instant now) {
        all = seats.stream().map(seat -> new Chair(seat, now)).toList();
    }

    List<Chair> all() {
        return all;
    }

    Optional<Chair> find(int number) {
        return all.stream().filter(chair -> chair.seat.number() == number).findFirst();
    }

    Optional<Chair> find(String secret) {
        return all.stream().filter(chair -> chair.seat.secret().equals(secret)).findFirst();
    }

    Chair of(Sitting sitting) {
        return find(sitting.number()).orElseThrow();
    }

    /// The pages that are open now.
    List<Sitting> pages() {
        return all.stream().flatMap(chair -> Stream.ofNullable(chair.sitting)).toList();
    }

    List<SeatCard> cards() {
        return all.stream().map(chair -> chair.seat).toList();
    }
}

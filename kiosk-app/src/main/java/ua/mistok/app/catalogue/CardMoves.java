package ua.mistok.app.catalogue;

import java.util.Optional;
import ua.mistok.app.fact.CardFlagged.What;
import ua.mistok.config.demo.Twin;
import ua.mistok.config.demo.Way;

/// What a visitor can do on a card.
public interface CardMoves {

    void practise(Way way);

    /// Looks for the signs of fraud in the fake twin.
    void spot(Twin twin);

    /// Prints the task sheet of the exercise; empty without a printer or an exercise.
    Optional<Runnable> task();

    /// «Тут щось не так».
    void flag(What what);
}

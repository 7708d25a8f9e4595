package ua.mistok.config.campaign;

import ua.mistok.config.problem.Place;

/// Hears what a campaign names that stands in other files, and where it names it.
public interface Mentioned {

    /// Nobody asks whether it is there.
    Mentioned NOBODY_ASKS =
            new Mentioned() {
                @Override
                public void target(Target target, Place place) {}

                @Override
                public void picture(String file, Place place) {}
            };

    void target(Target target, Place place);

    /// @param file within the pack
    void picture(String file, Place place);
}

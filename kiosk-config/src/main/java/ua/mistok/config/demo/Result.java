package ua.mistok.config.demo;

import java.util.List;

/// How a run went, for the visitor: what went right at once, and what is worth another try.
///
/// @param asked how many steps asked for something; steps that only tell are not among them
/// @param repeat those of them with a wrong turn, in their order
public record Result(int asked, List<Step> repeat) {

    public Result {
        repeat = List.copyOf(repeat);
    }

    /// How many went right at once.
    public int clean() {
        return asked - repeat.size();
    }
}

package ua.mistok.walls.offenders.app.fact;

import java.util.function.UnaryOperator;

class FactWithWords {

    String words(UnaryOperator<String> translation, String kind) {
        return translation.apply("fact.tittle")
                + translation.apply("fact.count")
                + translation.apply("fact.kind." + kind)
                + translation.apply("fact.colour." + kind);
    }
}

package ua.mistok.walks;

import static ua.mistok.app.content.Shipped.CONTENT;

import ua.mistok.config.demo.Demo;
import ua.mistok.config.survey.Survey;

/// The shipped scripts and surveys: what a walk types and reads stands there.
final class Scripts {

    private Scripts() {}

    static Demo of(String service) {
        return CONTENT.demos()
                .filter(demo -> demo.service().equals(service))
                .findFirst()
                .orElseThrow();
    }

    static Survey survey(String id) {
        return CONTENT.packs().stream()
                .flatMap(pack -> pack.surveys().stream())
                .filter(survey -> survey.id().slug().equals(id))
                .findFirst()
                .orElseThrow();
    }
}

package ua.mistok.walks;

import ua.mistok.app.content.Shipped;
import ua.mistok.config.check.Content;
import ua.mistok.config.demo.Demo;
import ua.mistok.config.survey.Survey;

/// The shipped scripts and surveys: what a walk types and reads stands there.
final class Scripts {

    private static final Content SHIPPED = Shipped.CONTENT;

    private Scripts() {}

    static Demo of(String service) {
        return SHIPPED.demos()
                .filter(demo -> demo.service().equals(service))
                .findFirst()
                .orElseThrow();
    }

    static Survey survey(String id) {
        return SHIPPED.packs().stream()
                .flatMap(pack -> pack.surveys().stream())
                .filter(survey -> survey.id().slug().equals(id))
                .findFirst()
                .orElseThrow();
    }
}

package ua.mistok.config.plan;

import ua.mistok.config.problem.Place;
import ua.mistok.config.problem.Problem;

/// What can be wrong with a plan beyond its form.
final class PlanProblem {

    private PlanProblem() {}

    static Problem nowhere(Place place) {
        return Problem.error(
                "nowhere",
                place,
                "Скажіть, де буде подія. Зразок: читальна зала.",
                "Say where the event is. A sample: the reading room.");
    }

    static Problem noCampaign(Place place) {
        return Problem.warning(
                "no-campaign",
                place,
                "Цей показник рахують за кампанією. Додайте подію й оберіть її кампанію.",
                "This figure is counted of a campaign. Add an event and choose its campaign.");
    }
}

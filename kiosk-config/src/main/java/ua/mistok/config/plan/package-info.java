/// Plans: what a library undertakes, for whom, by what channels, when, who sees to it, and by which
/// figure of the kiosk one will know (requirement R-29).
///
/// Its faces are [ActionPlan] and [PlanReader]. Services, campaigns and ideas are named by id only:
/// what is gone is shown by its id. Imports text, problem, source, service.
@NullMarked
package ua.mistok.config.plan;

import org.jspecify.annotations.NullMarked;

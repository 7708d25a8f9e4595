/// The screens of the first set-up: one thing on each, large enough for a finger.
///
/// Two views lead to them: [SetUpView], which the printed code opens as long as nobody works here,
/// and [GoOnView] for whoever may set up the kiosk. Both show a [SetUpPages], which draws a
/// [StepPanel] for the step at which its run stands; what a step does is the run's.
@NullMarked
package ua.mistok.app.console.setup;

import org.jspecify.annotations.NullMarked;

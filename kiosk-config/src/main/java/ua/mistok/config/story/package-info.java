/// Success stories: what somebody managed to do after a class or at a kiosk, in a few sentences,
/// told with their consent and without a name (issue "6 of 7", requirement R-24).
///
/// Its faces are [Story] and [StoryReader]. Lessons are named by id only: what is gone is shown by
/// its id. Imports field, problem, source.
@NullMarked
package ua.mistok.config.story;

import org.jspecify.annotations.NullMarked;

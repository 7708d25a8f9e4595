package ua.mistok.config.lesson;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ua.mistok.config.demo.DemoId;
import ua.mistok.config.service.Audience;
import ua.mistok.config.service.ServiceId;
import ua.mistok.config.text.LocalizedText;

/// A lesson of a trainer with a group: whom it is for, what comes of it, and what is done in which
/// minute (requirements ).
///
/// @param version 1 to [#LAST_VERSION]; facts of classes name it
/// @param replaces the country's lesson in whose stead a place holds this one
/// @param group who sits in the hall
/// @param course the row of lessons that it belongs to
/// @param title at most [#LONGEST_TITLE] signs in each language
/// @param goal what everybody can do at the end, in at most [#LONGEST_GOAL] signs
/// @param audiences at least one
/// @param minutes in all: just the sum of its parts
/// @param stuckAfter without progress for so long, a learner counts as stuck
/// @param bring what the library makes ready, or learners bring
/// @param tasks each with its answer
/// @param notes for the trainer only
/// @param fears what people say, and what to answer; at least [#FEWEST_FEARS]
public record Lesson(
        LessonId id,
        int version,
        Optional<LessonId> replaces,
        Group group,
        Optional<Course> course,
        LocalizedText title,
        LocalizedText goal,
        List<Audience> audiences,
        int minutes,
        Duration stuckAfter,
        List<LocalizedText> bring,
        List<Part> parts,
        List<Task> tasks,
        List<LocalizedText> homework,
        Handout handout,
        List<LocalizedText> notes,
        List<Fear> fears) {

    public static final int LAST_VERSION = 9999;
    public static final int FEWEST_FEARS = 3;
    public static final int LONGEST_TITLE = 48;
    public static final int LONGEST_GOAL = 140;

    /// The longest lesson, in minutes: a whole working day.
    public static final int LONGEST = 480;

    /// The longest limit after which somebody counts as stuck, in minutes.
    public static final int LATEST = 30;

    /// Lessons that belong to a course stand together, in its order.
    public static final Comparator<Lesson> IN_ORDER =
            Comparator.comparing(Lesson::group)
                    .thenComparing(lesson -> lesson.course().map(Course::id).orElse(""))
                    .thenComparing(lesson -> lesson.course().map(Course::number).orElse(0))
                    .thenComparing(Lesson::id);

    /// Who sits in the hall.
    public enum Group {
        /// People who learn to use e-services.
        VISITORS,
        /// Librarians and people of organisations who will teach them.
        TRAINERS
    }

    /// A row of lessons.
    ///
    /// @param number from 1
    public record Course(String id, LocalizedText name, int number) {}

    /// Something for everybody to do.
    ///
    /// @param answer what is right, and why: shown when the trainer wants
    public record Task(String id, LocalizedText text, LocalizedText answer) {}

    /// What learners take home on paper.
    ///
    /// @param services whose cards are printed on it, with the date of everything they tell
    public record Handout(
            LocalizedText title, List<LocalizedText> points, List<ServiceId> services) {

        public Handout {
            points = List.copyOf(points);
            services = List.copyOf(services);
        }
    }

    /// What people are afraid of, in their own words, and what a trainer answers.
    public record Fear(LocalizedText fear, LocalizedText answer) {}

    public Lesson {
        audiences = List.copyOf(audiences);
        bring = List.copyOf(bring);
        parts = List.copyOf(parts);
        tasks = List.copyOf(tasks);
        homework = List.copyOf(homework);
        notes = List.copyOf(notes);
        fears = List.copyOf(fears);
    }

    /// The exercises of its parts, each once, in order of first use.
    public List<DemoId> demos() {
        return parts.stream()
                .flatMap(part -> part.exercise().stream())
                .map(Part.Exercise::demo)
                .distinct()
                .toList();
    }

    public Optional<Task> findTask(String id) {
        return tasks.stream().filter(task -> task.id().equals(id)).findFirst();
    }

    /// Minutes from the beginning to where this part begins.
    ///
    /// @param part one of [#parts()]
    public int beginOf(Part part) {
        return parts.stream()
                .takeWhile(each -> !each.equals(part))
                .mapToInt(each -> each.head().minutes())
                .sum();
    }
}

package ua.mistok.app.console.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import ua.mistok.config.problem.Problem;

/// The fields of a form with what they are called and what is wrong with them. A problem is said as
/// soon as its field was touched, and everywhere once somebody tried to save.
public final class Fields {

    private final Component at;
    private final String id;
    private final BiFunction<String, Problem, String> words;
    private final Consumer<String> changed;
    private final Map<HasLabel, String> labels = new LinkedHashMap<>();
    private final Map<String, List<Consumer<String>>> says = new LinkedHashMap<>();
    private final Set<String> touched = new HashSet<>();

    /// @param at knows the language
    /// @param id before the name of each field
    /// @param words of a problem and of what it is about
    /// @param changed hears what was changed, as the YAML names it
    public Fields(
            Component at,
            String id,
            BiFunction<String, Problem, String> words,
            Consumer<String> changed) {
        this.at = at;
        this.id = id;
        this.words = words;
        this.changed = changed;
    }

    /// @param of the name in the YAML that problems are about
    /// @param label key of its words
    public <C extends Component & HasLabel & HasValidation & HasValue<?, ?>> C add(
            FormLayout layout, C field, String name, String of, String label) {
        field.setId(id + "-" + name);
        labels.put(field, label);
        says(
                of,
                words -> {
                    field.setErrorMessage(words);
                    field.setInvalid(!words.isEmpty());
                });
        field.addValueChangeListener(event -> touch(of));
        layout.add(field);
        return field;
    }

    /// Says what is wrong with several fields together, instead of each of them.
    public void note(FormLayout layout, String of) {
        var note = new Paragraph();
        note.addClassName("wrong");
        note.getElement().setAttribute("role", "alert");
        note.setVisible(false);
        says.put(
                of,
                List.of(
                        words -> {
                            note.setText(words);
                            note.setVisible(!words.isEmpty());
                        }));
        layout.add(note, 2);
    }

    /// Something else that can say what is wrong with it.
    ///
    /// @param say hears the words; empty if nothing is wrong
    public void says(String of, Consumer<String> say) {
        says.computeIfAbsent(of, _ -> new ArrayList<>()).add(say);
    }

    /// Somebody changed it.
    public void touch(String of) {
        touched.add(of);
        changed.accept(of);
    }

    /// From now on every problem is said, touched or not.
    public void sayAll() {
        touched.addAll(says.keySet());
    }

    /// Says each problem at its field.
    ///
    /// @param problems by the field that they are about, as the YAML names it
    /// @return those that have none
    public List<Problem> tell(Map<String, List<Problem>> problems) {
        says.forEach(
                (of, all) -> {
                    var words = touched.contains(of) ? words(problems, of) : "";
                    all.forEach(say -> say.accept(words));
                });
        return problems.entrySet().stream()
                .filter(of -> !says.containsKey(of.getKey()))
                .flatMap(of -> of.getValue().stream())
                .toList();
    }

    private String words(Map<String, List<Problem>> problems, String of) {
        return problems.getOrDefault(of, List.of()).stream()
                .map(problem -> words.apply(of, problem))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /// Calls every field by its name.
    public void name() {
        labels.forEach((field, key) -> field.setLabel(at.getTranslation(key)));
    }
}

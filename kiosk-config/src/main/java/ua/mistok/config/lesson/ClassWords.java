package ua.mistok.config.lesson;

import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Words that classes are called by: plain things, easy to write down and to remember.
public final class ClassWords {

    private static final List<String> WORDS =
            List.of(
                    "абрикос",
                    "айстра",
                    "барвінок",
                    "береза",
                    "вересень",
                    "весна",
                    "вишня",
                    "волошка",
                    "горобина",
                    "гречка",
                    "груша",
                    "джерело",
                    "долина",
                    "дорога",
                    "дощик",
                    "дуб",
                    "жайвір",
                    "журавель",
                    "зірка",
                    "золото",
                    "іриска",
                    "калина",
                    "камінець",
                    "каштан",
                    "квітень",
                    "ключ",
                    "книга",
                    "колос",
                    "криниця",
                    "лелека",
                    "липа",
                    "листок",
                    "літо",
                    "луг",
                    "малина",
                    "мальва",
                    "місток",
                    "море",
                    "мрія",
                    "небо",
                    "обрій",
                    "озеро",
                    "олень",
                    "осінь",
                    "парус",
                    "пісня",
                    "поле",
                    "промінь",
                    "райдуга",
                    "ранок",
                    "річка",
                    "робінія",
                    "ромашка",
                    "сад",
                    "світанок",
                    "синичка",
                    "сніг",
                    "сонях",
                    "сопілка",
                    "степ",
                    "стежка",
                    "струмок",
                    "суниця",
                    "тополя",
                    "трава",
                    "троянда",
                    "хвиля",
                    "хліб",
                    "хмарка",
                    "цвіт",
                    "чебрець",
                    "човник",
                    "чорниця",
                    "шипшина",
                    "яблуко",
                    "явір",
                    "ягода",
                    "ялинка",
                    "ясен",
                    "яструб");

    private ClassWords() {}

    /// A word that no class has; with a number behind it once all are taken.
    public static String free(Set<String> taken, RandomGenerator random) {
        var left = WORDS.stream().filter(word -> !taken.contains(word)).toList();
        if (!left.isEmpty()) {
            return left.get(random.nextInt(left.size()));
        }
        var word = WORDS.get(random.nextInt(WORDS.size()));
        return Stream.of(word)
                .flatMap(same -> IntStream.iterate(2, n -> n + 1).mapToObj(n -> same + " " + n))
                .filter(numbered -> !taken.contains(numbered))
                .findFirst()
                .orElseThrow();
    }
}

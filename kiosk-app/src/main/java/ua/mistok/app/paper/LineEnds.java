package ua.mistok.app.paper;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;

/// Where a line may end: as Java says, but never behind the apostrophe of a Ukrainian word, which
/// Java takes for a closing quotation mark.
final class LineEnds implements FSTextBreaker {

    private static final char APOSTROPHE = '’';

    private final BreakIterator ends = BreakIterator.getLineInstance();
    private String text = "";

    @Override
    public void setText(String text) {
        this.text = text;
        ends.setText(text);
    }

    @Override
    public int next() {
        var end = ends.next();
        while (end != BreakIterator.DONE && isInsideWord(end)) {
            end = ends.next();
        }
        return end;
    }

    private boolean isInsideWord(int end) {
        return end > 0
                && end < text.length()
                && text.charAt(end - 1) == APOSTROPHE
                && Character.isLetter(text.charAt(end));
    }
}

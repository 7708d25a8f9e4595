package ua.mistok.app.hub.inbox;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;
import ua.mistok.app.tally.Counted;
import ua.mistok.app.tally.Tally;

/// Counts of a batch as one text, `[[202649,"kind",…,false,3],…]`: the names in the order of
/// [Tally], then the count. Hubs of different versions read it from each other.
final class CountsCodec {

    private static final JsonMapper JSON = JsonMapper.shared();

    private CountsCodec() {}

    /// PostgreSQL has no text with a NUL in it.
    static String write(List<Counted> counts) {
        var text = new StringWriter();
        try (var out = JSON.createGenerator(text)) {
            out.writeStartArray();
            for (var counted : counts) {
                var tally = counted.tally();
                out.writeStartArray();
                out.writeNumber(tally.week());
                out.writeString(tally.measure());
                out.writeString(whole(tally.subject()));
                out.writeNumber(tally.version());
                out.writeString(whole(tally.item()));
                out.writeString(whole(tally.code()));
                out.writeString(tally.dimension());
                out.writeString(whole(tally.member()));
                out.writeBoolean(tally.flagged());
                out.writeNumber(counted.n());
                out.writeEndArray();
            }
            out.writeEndArray();
        }
        return text.toString();
    }

    private static String whole(String name) {
        return name.indexOf('\0') < 0 ? name : name.replace('\0', '\uFFFD');
    }

    static List<Counted> read(String text) {
        var counts = new ArrayList<Counted>();
        try (var in = JSON.createParser(text)) {
            in.nextToken();
            while (in.nextToken() == JsonToken.START_ARRAY) {
                counts.add(row(in));
                in.nextToken();
            }
        }
        return counts;
    }

    private static Counted row(JsonParser in) {
        var week = in.nextIntValue(0);
        var measure = word(in);
        var subject = word(in);
        var version = in.nextIntValue(0);
        var item = word(in);
        var code = word(in);
        var dimension = word(in);
        var member = word(in);
        var flagged = in.nextToken() == JsonToken.VALUE_TRUE;
        var n = in.nextLongValue(0);
        return new Counted(
                new Tally(week, measure, subject, version, item, code, dimension, member, flagged),
                n);
    }

    private static String word(JsonParser in) {
        in.nextToken();
        return in.getString();
    }
}

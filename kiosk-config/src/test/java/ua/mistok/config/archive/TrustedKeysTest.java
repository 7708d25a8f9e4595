package ua.mistok.config.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import ua.mistok.config.archive.TrustedKey.Owner;
import ua.mistok.config.key.SigningKey;
import ua.mistok.config.problem.Checked.Good;

class TrustedKeysTest {

    private static final TrustedKey LIBRARY =
            new TrustedKey(Owner.LIBRARY, "", Sample.KEY.verifying());

    private final PackArchive unsigned =
            PackArchive.of(Sample.described("village", 3), Sample.files());

    @Test
    void a_trusted_signature_is_known_by_whose_it_is() {
        assertThat(judge(Sample.archive(), LIBRARY)).isEqualTo(new Signer.Known(LIBRARY));
    }

    @Test
    void of_several_the_one_that_counts_for_most_is_named() {
        var hub = SigningKey.random();
        var pinned = new TrustedKey(Owner.HUB, "Область", hub.verifying());

        assertThat(judge(Sample.archive().signedBy(hub), LIBRARY, pinned))
                .isEqualTo(new Signer.Known(pinned));
    }

    @Test
    void whoever_is_not_known_is_a_stranger_by_name_only() {
        assertThat(judge(Sample.archive()))
                .isEqualTo(new Signer.Strangers(List.of(Sample.KEY.verifying().id().toString())));
    }

    @Test
    void a_stranger_beside_a_known_one_does_no_harm() {
        assertThat(judge(Sample.archive().signedBy(SigningKey.random()), LIBRARY))
                .isEqualTo(new Signer.Known(LIBRARY));
    }

    @Test
    void nobody_is_nobody() {
        assertThat(judge(unsigned, LIBRARY)).isEqualTo(new Signer.Nobody());
    }

    @Test
    void a_false_signature_of_a_known_key_condemns_also_what_another_signed() {
        var other = PackArchive.of(Sample.described("village", 4), Sample.files());
        var hub = SigningKey.random();
        var forged = forged(other, hub);
        var keys =
                new TrustedKeys(List.of(LIBRARY, new TrustedKey(Owner.HUB, "", hub.verifying())));

        assertThat(Sample.codes(keys.judge("any.zip", forged))).containsExactly("wrong-signature");
    }

    /// Signed by the hub, with the library's signature of another version beside it.
    private static PackArchive forged(PackArchive archive, SigningKey hub) {
        var zip = ((StoredZip.Found.Files) StoredZip.read(archive.bytes())).files();
        var signatures =
                Signatures.NONE
                        .with(Sample.KEY, Sample.archive().manifest())
                        .with(hub, archive.manifest());
        zip.putLast("signatures.yaml", signatures.bytes());
        var ordered = new LinkedHashMap<String, byte[]>();
        ordered.put("manifest.yaml", zip.remove("manifest.yaml"));
        ordered.put("signatures.yaml", zip.remove("signatures.yaml"));
        ordered.putAll(zip);
        return Sample.read(StoredZip.write(ordered));
    }

    @Test
    void the_list_in_the_jar_can_be_read() {
        assertThat(TrustedKeys.ofProgramme().all()).allMatch(key -> key.owner() == Owner.PROGRAMME);
    }

    private static Signer judge(PackArchive archive, TrustedKey... keys) {
        var judged = new TrustedKeys(List.of(keys)).judge("village-3.zip", archive);
        return ((Good<Signer>) judged).value();
    }
}

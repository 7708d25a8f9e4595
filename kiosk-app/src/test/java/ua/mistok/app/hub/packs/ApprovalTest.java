package ua.mistok.app.hub.packs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.mistok.app.db.hub.Tables.PACK_FILE;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ua.mistok.app.hub.packs.PackVersion.State;
import ua.mistok.app.hub.people.HubRole;
import ua.mistok.app.hub.people.NotAllowedHere;
import ua.mistok.config.archive.PackArchive;
import ua.mistok.config.archive.Signer;
import ua.mistok.config.archive.TrustedKey;
import ua.mistok.config.archive.TrustedKeys;
import ua.mistok.config.key.Hash;
import ua.mistok.config.problem.Checked.Good;
import ua.mistok.config.problem.Problem;

class ApprovalTest {

    @TempDir Path folder;
    private HubShelf shelf;

    @BeforeEach
    void open() {
        shelf = new HubShelf(folder);
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    @Test
    void an_author_sends_another_person_approves_and_kiosks_of_this_hub_trust_it() {
        var sent = shelf.sent(shelf.village(1));
        assertThat(sent.state()).isEqualTo(State.WAITING);
        assertThat(sent.place())
                .as("the hub knows the region, not the village")
                .isEqualTo("vinnytska");

        shelf.people.signIn(shelf.reviewer);
        var approved = (Approval.Done) shelf.desk.approve(sent);

        assertThat(approved.version().isApproved()).isTrue();
        assertThat(approved.version().review().orElseThrow().reviewer())
                .isEqualTo(shelf.reviewer.id());
        assertThat(shelf.people.deeds()).endsWith("pack-sent", "pack-approved");
        assertThat(signer(approved.version())).isInstanceOf(Signer.Known.class);
    }

    @Test
    void what_goes_out_is_what_was_sent_with_one_more_signature() {
        var sent = ((Good<PackArchive>) PackArchive.read("v.zip", shelf.village(1))).value();

        var out = shelf.packs.archive(shelf.approved(shelf.village(1)));

        assertThat(out.manifest()).isEqualTo(sent.manifest());
        assertThat(out.signers()).containsAll(sent.signers()).hasSize(2);
        assertThat(PackArchive.read("v.zip", out.bytes())).isInstanceOf(Good.class);
    }

    @Test
    void nobody_approves_what_they_sent_be_they_who_they_may() {
        shelf.people.signIn(shelf.people.admin);
        var sent = shelf.desk.send((Looked.Fit) shelf.look(shelf.village(1))).orElseThrow();

        assertThat(shelf.desk.mayApprove(sent)).isFalse();
        assertThat(shelf.desk.approve(sent)).isInstanceOf(Approval.OwnWork.class);
        assertThat(shelf.find(1).orElseThrow().state()).isEqualTo(State.WAITING);
        assertThat(shelf.people.deeds()).endsWith("pack-sent");
    }

    @Test
    void who_reads_for_another_region_approves_nothing_here() {
        var sent = shelf.sent(shelf.village(1));
        shelf.people.signIn(shelf.people.admin);
        var other = shelf.people.add("l.lviv", HubRole.REVIEWER, "lvivska");
        shelf.people.signIn(other);

        assertThat(shelf.desk.mayApprove(sent)).isFalse();
        assertThatThrownBy(() -> shelf.desk.approve(sent)).isInstanceOf(NotAllowedHere.class);
        shelf.people.signIn(shelf.author);
        assertThatThrownBy(() -> shelf.desk.sendBack(sent, "ні"))
                .isInstanceOf(NotAllowedHere.class);
    }

    @Test
    void an_approval_is_of_what_was_read_and_of_nothing_that_came_meanwhile() {
        var read = shelf.sent(shelf.village(1));
        var other = shelf.archive(1, Map.of("NOTES.md", "Інше"));
        shelf.sent(other);
        shelf.people.signIn(shelf.reviewer);

        assertThat(shelf.desk.approve(read)).isInstanceOf(Approval.Changed.class);
        assertThat(shelf.desk.sendBack(read, "застаріло")).isFalse();
        assertThat(shelf.find(1).orElseThrow().state()).isEqualTo(State.WAITING);
        assertThat(shelf.people.deeds()).endsWith("pack-sent", "pack-sent");
    }

    @Test
    void what_was_sent_back_says_why_and_may_be_sent_again_mended() {
        var sent = shelf.sent(shelf.village(1));
        shelf.people.signIn(shelf.reviewer);

        assertThat(shelf.desk.sendBack(sent, "Застаріла назва розділу.")).isTrue();

        var returned = shelf.find(1).orElseThrow();
        assertThat(returned.state()).isEqualTo(State.RETURNED);
        assertThat(returned.review().orElseThrow().note()).isEqualTo("Застаріла назва розділу.");
        assertThat(shelf.desk.approve(returned)).isInstanceOf(Approval.Changed.class);
        var mended = shelf.sent(shelf.archive(1, Map.of("NOTES.md", "Виправлено")));
        assertThat(mended.review()).isEmpty();
        assertThat(shelf.find(1).orElseThrow()).isEqualTo(mended);
    }

    @Test
    void whatever_a_kiosk_would_refuse_is_refused_here_with_file_and_line() {
        shelf.approved(shelf.village(2));

        refused(shelf.village(1), "older");
        refused(shelf.archive(2, Map.of("NOTES.md", "Інше")), "same-version-other-bytes");
        refused(Arrays.copyOf(shelf.village(3), 300), "cut-off");
        refused(new byte[0], "not-a-pack");
        var slots = "service: c02\nslots:\n  nothing: x\n";
        var broken = (Looked.Refused) shelf.look(shelf.archive(3, Map.of("slots/c02.yaml", slots)));
        assertThat(broken.problems().getFirst().place().toString())
                .startsWith("packs/village/slots/c02.yaml:3");
        assertThat(shelf.look(shelf.village(2))).isInstanceOf(Looked.AlreadyHere.class);
    }

    @Test
    void what_has_expired_or_is_dated_ahead_is_refused() {
        var old = shelf.village(1);
        shelf.people.pass(Duration.ofDays(400));
        refused(old, "expired");
        var fresh = shelf.village(1);
        shelf.people.pass(Duration.ofDays(-30));
        refused(fresh, "signed-ahead");
    }

    @Test
    void a_file_is_kept_once_whichever_versions_have_it() {
        shelf.approved(shelf.village(1));
        var before = files();
        shelf.approved(shelf.village(2));

        assertThat(files() - before).as("the manifest, pack.yaml and the slot").isEqualTo(3);
    }

    @Test
    void only_files_of_approved_versions_are_given_out() {
        var sent = shelf.sent(shelf.archive(1, Map.of("NOTES.md", "Чернетка")));
        var note = Hash.of("Чернетка".getBytes(UTF_8));
        assertThat(shelf.packs.file(note)).isEmpty();
        assertThat(shelf.packs.file(sent.manifest())).isEmpty();
        assertThat(shelf.packs.signatures(sent.manifest())).isEmpty();

        shelf.people.signIn(shelf.reviewer);
        shelf.desk.approve(sent);

        assertThat(shelf.packs.file(note)).contains("Чернетка".getBytes(UTF_8));
        assertThat(shelf.packs.file(sent.manifest()).map(Hash::of)).contains(sent.manifest());
        assertThat(shelf.packs.signatures(sent.manifest())).isPresent();
    }

    @Test
    void a_reviewer_sees_what_changed_and_how_much_of_it_travels() {
        shelf.approved(shelf.village(1));
        var sent = shelf.sent(shelf.archive(2, Map.of("MORE.md", "Ще")));

        var difference = shelf.packs.difference(sent);

        assertThat(difference.before()).isEqualTo(1);
        assertThat(difference.files())
                .extracting(Difference.File::path, Difference.File::what)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("MORE.md", Difference.What.ADDED),
                        org.assertj.core.groups.Tuple.tuple("pack.yaml", Difference.What.CHANGED),
                        org.assertj.core.groups.Tuple.tuple(
                                "slots/c02.yaml", Difference.What.CHANGED));
    }

    private Signer signer(PackVersion version) {
        var hub = new TrustedKey(TrustedKey.Owner.HUB, "", shelf.keys.signing().verifying());
        var judged = new TrustedKeys(List.of(hub)).judge("v.zip", shelf.packs.archive(version));
        return ((Good<Signer>) judged).value();
    }

    private int files() {
        return shelf.database.store().read(sql -> sql.fetchCount(PACK_FILE));
    }

    private void refused(byte[] archive, String code) {
        var looked = (Looked.Refused) shelf.look(archive);
        assertThat(looked.problems()).extracting(Problem::code).contains(code);
    }
}
